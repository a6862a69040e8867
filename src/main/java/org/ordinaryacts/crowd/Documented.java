package org.ordinaryacts.crowd;

/**
 * The documented figure (N01): of 12,797 requests that were issued from May 2015 to February 2016, 771 were for U.S.
 * citizens or people not subject to deportation. A share of requests that were issued, and only of errors that were
 * found; nobody's own risk. See the sources for all that stands beside it.
 */
public final class Documented {
    /** The id of the figure in the world. */
    public static final String FIGURE = "N01";
    /** Requests issued. */
    public static final int REQUESTS = 12_797;
    /** Of these, in error. */
    public static final int WRONG = 771;

    private Documented() {
    }

    /** The share, from 0 to 1: 6.0248%. */
    public static double share() {
        return WRONG / (double) REQUESTS;
    }
}
