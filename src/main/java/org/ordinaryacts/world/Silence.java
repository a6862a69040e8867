package org.ordinaryacts.world;

/**
 * An event for which the sources name no flow. Nothing is drawn and no cause is suggested.
 *
 * @param id the documented case, for instance {@code C08}
 * @param said what the source tells
 * @param unsaid what it does not tell
 * @param so what follows for this program
 */
public record Silence(String id, Text title, Text said, Text unsaid, Text so, Citation citation) {
}
