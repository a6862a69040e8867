package org.ordinaryacts.app.sources;

import java.util.function.Consumer;

/**
 * Where the sources lead.
 *
 * @param section opens a section
 * @param back goes back from a claim
 * @param backName where that is, in words
 */
public record Actions(Consumer<Section> section, Runnable back, String backName) {
}
