package org.ordinaryacts.view;

import java.util.List;
import java.util.Map;

/**
 * A story ready to be played: a stage that stays, and frames that follow each other on it.
 *
 * @param stage what stands where
 * @param frames the first is the beginning; each further one is reached by its own beat
 * @param stepFrames for each step, the index of the frame in which it is over
 */
public record PlayView(StoryView story, Stage stage, List<Frame> frames, List<Integer> stepFrames) {

    /** What stands where: lanes from left to right, nodes in them, edges between them. */
    public record Stage(List<StageLane> lanes, List<Node> nodes, List<Edge> edges) {
    }

    /** A column. */
    public record StageLane(String id, String name) {
    }

    /**
     * A holder, or an act of the persona.
     *
     * @param lane the index of its lane
     * @param row its place in the lane, from 0
     * @param rows how many stand in that lane
     */
    public record Node(String id, String name, String full, String sentence, boolean act, int lane, int row,
            int rows) {
    }

    /**
     * A hop that somebody uses in the story, or could.
     *
     * @param how who acts: {@code asked}, {@code sent}, {@code automatic}, {@code not stated} or {@code act}
     * @param used whether the story uses it; otherwise it is drawn only when it lights up
     */
    public record Edge(String id, String from, String to, String how, String flow, boolean used) {
    }

    /**
     * A moment at which nothing moves.
     *
     * @param step the index of the step it belongs to; -1 before the first
     * @param moment the moment of the trace, as a number of events
     * @param beat what moves on the way from the frame before
     * @param nodes the state of every node
     * @param past the edges used by then
     * @param records all records that are there, newest last
     * @param who who knows what, one table a person
     */
    public record Frame(int step, int moment, Beat beat, Map<String, NodeState> nodes, List<String> past,
            List<RecordView> records, List<ExposureView> who) {
    }

    /**
     * What moves.
     *
     * @param kind {@code none}, {@code act}, {@code question}, {@code answer}, {@code send}, {@code automatic},
     *     {@code match} or {@code write}
     * @param path the nodes it passes, in the order of its way
     * @param edges the edges between them
     * @param label what the card says
     */
    public record Beat(String kind, List<String> path, List<String> edges, String label) {

        /** Nothing moves. */
        public static final Beat NONE = new Beat("none", List.of(), List.of(), "");
    }

    /**
     * The state of a node.
     *
     * @param state {@code holds}, {@code could-ask}, {@code passes}, {@code act} or {@code nothing}
     * @param count how many fields it holds, or could ask for
     * @param word the state in words
     * @param wrong whether something it holds is wrong or out of date
     */
    public record NodeState(String state, int count, String word, boolean wrong) {
    }

    /** A record at a holder. */
    public record RecordView(String id, String holder, String holderName, String person, String origin,
            List<Line> lines) {
    }

    /**
     * A field in a record.
     *
     * @param from where it came from, in words; empty where it begins here
     * @param mark {@code right}, {@code wrong} or {@code out-of-date}
     * @param markWord the mark in words; empty where it is right
     */
    public record Line(String field, String name, String value, String from, String mark, String markWord) {
    }
}
