package org.ordinaryacts.app.errorlab;

/** How a run is shown; whoever is chosen is lit up in all of them. */
public enum RunPicture {
    /** One dot for each request. */
    DOTS,
    /** From people to requests, branch by branch. */
    TREE,
    /** Two by two. */
    TABLE,
    /** Request by request in words. */
    LIST
}
