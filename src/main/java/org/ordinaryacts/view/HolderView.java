package org.ordinaryacts.view;

import java.util.List;

/**
 * The page of a holder.
 *
 * @param kind the kind of holder as a fixed word
 * @param kindName the kind in words
 * @param lane the id of its lane
 * @param laneName the lane in words
 * @param owner who owns it, as the source says
 * @param chip where the source speaks of it
 * @param years all years that anything here is of, oldest first
 * @param asOf the same in a sentence
 * @param gets the flows that come in, by number
 * @param gives the flows that go out, by number
 * @param relations how it belongs to others, and others to it; nothing moves along these
 * @param purposes what the agency says it is for
 * @param noAccount that the sources do not give the agency's account; empty where they do
 * @param stories the stories in which something happens here
 */
public record HolderView(String id, String name, String full, String sentence, String kind, String kindName,
        String lane, String laneName, String owner, Chip chip, List<String> years, String asOf, List<Line> gets,
        List<Line> gives, List<RelationLine> relations, List<PurposeLine> purposes, String noAccount,
        List<StoryLine> stories) {

    /**
     * A flow of this holder.
     *
     * @param other the holder at the other end, by id
     * @param edge the hop, by the id that map and stage have
     * @param asMember whether the flow names a group that this holder is a member of
     * @param remark in that case, that the member is our reading; else empty
     * @param chip the evidence for this holder; for a member never stronger than composed
     * @param flow the flow as the map shows it
     */
    public record Line(String other, String otherName, String edge, boolean asMember, String remark, Chip chip,
            MapView.FlowLine flow) {
    }

    /** How this holder belongs to another, or another to it. */
    public record RelationLine(String other, String otherName, String sentence, String source) {
    }

    /** What an agency says, where, and of which year. */
    public record PurposeLine(String sentence, String source, String asOf) {
    }

    /** A story in which something happens at this holder. */
    public record StoryLine(String id, String title) {
    }
}
