package org.ordinaryacts.world;

/**
 * An agency, system, company, center or office that can hold a record.
 *
 * @param name a short label
 * @param full the whole name
 */
public record Holder(HolderId id, Text name, Text full, Text sentence, HolderKind kind, Text owner, Lane lane,
        Citation citation) {
}
