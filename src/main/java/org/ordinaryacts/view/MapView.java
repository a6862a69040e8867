package org.ordinaryacts.view;

import java.util.List;

/** All holders by lane and all flows. */
public record MapView(List<Lane> lanes, List<FlowLine> flows, List<String> relations) {

    /** A lane and its holders. */
    public record Lane(String id, String name, List<HolderLine> holders) {
    }

    /** A holder. */
    public record HolderLine(String id, String name, String full, String sentence, String owner, String source) {
    }

    /** A flow. */
    public record FlowLine(String id, String from, String fromName, String to, String toName, String actor,
            String actorName, String cadence, List<String> fields, String status, String sentence, Chip chip) {
    }
}
