package org.ordinaryacts.world;

/**
 * A number or date that a source gives, with what it means and what it does not.
 *
 * @param evidence a requirement where the source says only what was asked for
 */
public record Figure(String id, Text name, Text value, Text sentence, Citation citation, Evidence evidence) {
}
