package org.ordinaryacts.app.errorlab;

/**
 * Which crowd is wanted.
 *
 * @param people how many, from 1
 */
public record CrowdWish(int people, long seed) {
    /** So many people a crowd has at most. */
    public static final int MOST = 5_100_000;
}
