package org.ordinaryacts.view;

import java.util.List;

/** All shortest routes of a field to a holder. */
public record RoutesView(String field, String holder, List<From> from) {

    /** The routes from one holder. */
    public record From(String id, String name, int hops, List<RouteLine> routes) {
    }
}
