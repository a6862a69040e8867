package org.ordinaryacts.view;

import java.util.List;

/**
 * Everywhere a field can get, or everything that can reach a holder.
 *
 * @param id the id of the field or holder
 * @param name its name
 * @param title what this shows, in a few words
 * @param sentence what it comes to, with counts
 * @param caution what a route does not say
 * @param beginnings for a field, the holders where its flows begin; for a holder, empty
 * @param entries for a field, where it can get; for a holder, from where something can come; nearest first
 */
public record ReachView(String id, String name, String title, String sentence, String caution,
        List<Beginning> beginnings, List<Entry> entries) {

    /**
     * A holder where the flows of a field begin.
     *
     * @param remark what must be said of it, for instance that it only passes on; mostly empty
     */
    public record Beginning(String id, String name, String remark) {
    }

    /**
     * A holder within reach.
     *
     * @param hops the fewest hops, for the field that takes the fewest
     * @param distance the hops in words
     * @param remark what must be said of it, for instance that it only passes on; mostly empty
     * @param fields the names of all fields that can come this way, in the order of the world's list
     * @param ways the routes, fewest hops first; fields that share all their routes stand together
     */
    public record Entry(String id, String name, String lane, int hops, String distance, String remark,
            List<String> fields, List<Way> ways) {
    }

    /** All shortest routes, best first, of these fields. */
    public record Way(List<String> fieldIds, List<String> fields, int hops, List<RouteLine> routes) {
    }
}
