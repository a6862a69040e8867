package org.ordinaryacts.view;

import java.util.List;

/**
 * A story as documented and under changed rules, on stages of the same size with the same places.
 *
 * @param cut the edges of closed flows that the documented story uses, as on the stages
 * @param around the edges of ways that are taken instead
 */
public record SidesView(PlayView documented, PlayView changed, List<String> cut, List<String> around) {
}
