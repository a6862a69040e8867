package org.ordinaryacts.view;

import java.util.stream.Stream;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.world.Leg;

/** The ids of edges and act nodes on the stage, made in one place so that all views agree. */
final class StageIds {
    private StageIds() {
    }

    /** The edge of a hop. */
    static String of(Leg leg) {
        return leg.flow().id() + ":" + leg.from() + ">" + leg.to();
    }

    /** The node of an act. */
    static String actNode(String step) {
        return "act:" + step;
    }

    /** The edge from an act to the holder of its record. */
    static String actEdge(String step) {
        return "edge:" + step;
    }

    /** The edges that an event used. */
    static Stream<String> of(Event event) {
        return switch (event) {
            case Event.Moved moved -> moved.route().legs().stream().map(StageIds::of);
            case Event.Acted acted -> Stream.of(actEdge(acted.step().id().value()));
            case Event.Started started -> Stream.empty();
            case Event.Matched matched -> Stream.empty();
            case Event.Wrote wrote -> Stream.empty();
            case Event.Passed passed -> Stream.empty();
            case Event.Ended ended -> Stream.empty();
            case Event.Stopped stopped -> Stream.empty();
            case Event.Expired expired -> Stream.empty();
            case Event.Corrected corrected -> Stream.empty();
        };
    }
}
