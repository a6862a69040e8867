package org.ordinaryacts.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * All holders by lane and all flows.
 *
 * @param relations how holders belong to each other; nothing moves along these
 */
public record MapView(List<Lane> lanes, List<FlowLine> flows, List<RelationLine> relations) {

    /** A lane and its holders. */
    public record Lane(String id, String name, List<HolderLine> holders) {
    }

    /**
     * A holder.
     *
     * @param lane the id of its lane
     * @param x where it stands, from the left, in map units
     * @param y where it stands, from the top, in map units
     * @param kind the kind of holder as a fixed word
     * @param kindName the kind in words
     * @param ownerId the owner, alike in both languages
     * @param owner who owns it, as the source says
     * @param words what a search finds it by, in both languages
     */
    public record HolderLine(String id, String lane, int x, int y, String name, String full, String sentence,
            String kind, String kindName, String ownerId, String owner, String source, String words) {
    }

    /**
     * A flow.
     *
     * @param actor who makes it run, as a fixed word
     * @param fieldIds the fields, in the order of their names
     * @param evidence the grade as a fixed word, or {@code unchecked} where we have not checked the world
     * @param sourceKind the kind of its source as a fixed word
     * @param asOf the year it is of, or {@code undated}
     * @param statusId what has become of it, as a fixed word
     * @param carries whether it can carry anything; if not, it is on the map only
     * @param mapOnly why it is on the map only; empty where it carries
     * @param edges the ids of its hops: its own first, then those of the members of a group
     * @param words what a search finds it by, in both languages
     */
    public record FlowLine(String id, String from, String fromName, String to, String toName, String actor,
            String actorName, String cadence, List<String> fieldIds, List<String> fields, String evidence,
            String sourceKind, String asOf, String statusId, String status, boolean carries, String mapOnly,
            String sentence, List<String> edges, Chip chip, String words) {
    }

    /** How a holder belongs to another. */
    public record RelationLine(String member, String of, String sentence) {
    }

    /** The holders of all lanes, by lane. */
    public Stream<HolderLine> holders() {
        return lanes.stream().flatMap(lane -> lane.holders().stream());
    }
}
