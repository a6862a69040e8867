package org.ordinaryacts.view;

import java.util.List;

/**
 * A route.
 *
 * @param line holders and flows in one line
 * @param holders the holders in order, by id
 * @param flows the flows between them, by id
 * @param edges the hops, by the ids that the map and the stage have
 * @param actors who acts at each hop, in words
 * @param chip the evidence of the whole route: its weakest hop
 */
public record RouteLine(String line, List<String> holders, List<String> flows, List<String> edges,
        List<String> actors, Chip chip) {
}
