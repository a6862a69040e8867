package org.ordinaryacts.app.sources;

import java.util.regex.Pattern;

/** Names of what can have the keyboard, so that it gets it back when everything is drawn anew. */
final class Ids {
    /** What a name in a style sheet, and so in a search for it, cannot have. */
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9-]");
    static final String SEARCH = "sources-search";
    static final String MORE = "sources-more";

    private Ids() {
    }

    /** The name of a part about a claim or another thing with an id. */
    static String of(String part, String id) {
        return "sources-" + part + "-" + OTHER.matcher(id).replaceAll("-");
    }
}
