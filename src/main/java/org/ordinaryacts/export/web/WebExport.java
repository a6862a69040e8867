package org.ordinaryacts.export.web;


/** Makes web pages of an edition. The same edition always makes the same pages. */
public final class WebExport {
    private final Edition edition;

    /** Pages of this edition. */
    public WebExport(Edition edition) {
        this.edition = edition;
    }

    /** All stories of the edition in one file that needs no other. */
    public String stories() {
        return new StoriesPage(edition).html(Page.Place.ALONE);
    }

    /** Everything. */
    public java.util.SortedMap<String, String> site() {
        return new java.util.TreeMap<>();
    }
}
