package org.ordinaryacts.app.errorlab;

/**
 * Where the lab leads.
 *
 * @param figures the sources, where other figures stand beside this one
 */
public record LabWays(Runnable figures) {
}
