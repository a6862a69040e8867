package org.ordinaryacts.view;

import java.util.List;

/**
 * The holders that most ways pass through.
 *
 * @param sentence what was counted
 * @param caution what it does not say
 */
public record HubsView(String title, String sentence, String caution, int ways, List<Hub> hubs) {

    /**
     * A holder in the middle.
     *
     * @param ways how many ways pass through it
     * @param share how many of all ways, in words
     * @param sentence what stands on both sides of it
     */
    public record Hub(String holder, String name, int ways, String share, String sentence) {
    }
}
