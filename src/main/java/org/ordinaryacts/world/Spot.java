package org.ordinaryacts.world;

/**
 * Where a holder stands on the map, always: computed once for the whole world and kept as data.
 *
 * @param x from the left, in map units
 * @param y from the top, in map units
 */
public record Spot(HolderId holder, int x, int y) {
}
