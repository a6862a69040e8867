package org.ordinaryacts.view;

import java.util.List;

/**
 * The parts of the error lab, in words and numbers. All but {@link Documented} is illustrative and says so by its chip.
 */
public final class ErrorsView {
    private ErrorsView() {
    }

    /**
     * The documented figure as a plain picture whose dots do not open.
     *
     * @param value the figure as it is cited
     * @param wrong how many dots are marked
     * @param requests how many dots there are
     * @param definition what it counts, and when
     * @param not what it is not
     * @param appeal what became of the order, as claims with their own chips
     * @param intervals a range around it, under a condition
     * @param differs why it is not the chance that somebody is flagged, told with a simulated crowd
     */
    public record Documented(Chip chip, String title, String value, int wrong, int requests, String share,
            String definition, String not, List<String> appeal, String condition, List<Interval> intervals,
            String differs) {
    }

    /**
     * A range around a share.
     *
     * @param id a fixed word
     * @param from in percent, with the sign
     * @param to in percent, with the sign
     */
    public record Interval(String id, String name, String from, String to) {
    }

    /**
     * The conditions as they can be moved.
     *
     * @param note that the causes are not broken down in any source
     * @param fitted whether these are the fitted defaults
     * @param expected what share is to be expected with them, in words
     */
    public record Conditions(Chip chip, String note, List<Dial> dials, List<Toggle> rules, boolean fitted,
            String expected) {
    }

    /**
     * One condition.
     *
     * @param id a fixed word
     * @param name a short label
     * @param sentence what it counts
     * @param value where it stands
     * @param shown the same in words
     * @param least where a slider begins
     * @param most where a slider ends; a code may carry more
     * @param step from one place to the next
     * @param usual the fitted default
     */
    public record Dial(String id, String name, String sentence, int value, String shown, int least, int most, int step,
            int usual) {
    }

    /** A rule that can be changed, by the id of its lever. */
    public record Toggle(String lever, String name, String sentence, boolean on) {
    }

    /**
     * A simulated run.
     *
     * @param heading how many of how many are wrong, as one line
     * @param share in percent with the sign, or a dash where there are no requests
     * @param ended why it has fewer requests than wanted; empty where it has them all
     * @param marks one character a request, in order: 0 where it is right, else the place of its cause, from 1
     */
    public record Run(Chip chip, String heading, String reminder, long seed, int wanted, int requests, int wrong,
            String share, long people, String ended, List<Cause> causes, Node tree, Table table, String marks) {
    }

    /** A cause, and how many requests are wrong by it. */
    public record Cause(String id, String name, String sentence, long count, String share) {
    }

    /**
     * A branch of the frequency tree.
     *
     * @param id a fixed word, alike in tree and table
     */
    public record Node(String id, String name, long count, List<Node> children) {
    }

    /** Two by two: may stay or not, request or not. The ids are those of the tree. */
    public record Table(String request, String noRequest, String total, List<Row> rows) {
    }

    /** A row of the table. */
    public record Row(String name, Cell request, Cell noRequest, long total) {
    }

    /** A cell of the table. */
    public record Cell(String id, long count) {
    }

    /**
     * Why one person came to what they did.
     *
     * @param title who it is: the number of the dot, or of the person
     * @param headline the cause as a sentence, or what else it came to
     * @param wrong whether there is a request and it is wrong
     * @param lines what is true and what records say
     * @param waterfall the file that was taken for the person's, weight by weight; nothing where none was
     * @param others how many other files were compared, and how near the next came
     */
    public record Person(Chip chip, String title, String name, long index, long seed, String verdict, String headline,
            boolean wrong, String cause, List<PersonView.Line> lines, List<Waterfall> waterfall, String others) {
    }

    /**
     * How match weights add up.
     *
     * @param title whose file it is
     * @param bars in order; each begins where the one before ends
     * @param score where they end, in thousandths of a bit
     * @param demand how alike it has to be, in thousandths of a bit
     * @param taken whether it was taken for the person's
     */
    public record Waterfall(String title, boolean own, List<Bar> bars, int score, int demand, boolean taken,
            String sentence) {
    }

    /**
     * One field.
     *
     * @param typed what was typed
     * @param filed what the file says
     * @param from where the bar begins, in thousandths of a bit
     * @param to where it ends
     * @param weight the same in words, with its sign
     */
    public record Bar(String id, String name, String typed, String filed, boolean agrees, int from, int to,
            String weight) {
    }

    /**
     * Many runs.
     *
     * @param marked the bar in which the documented count lies, from 0; -1 where it lies in none, or where the runs do
     *     not have as many requests
     */
    public record Spread(Chip chip, String heading, int runs, String mean, String range, List<Column> columns,
            int marked) {
    }

    /** A column of the spread. */
    public record Column(int from, int to, int runs) {
    }

    /**
     * What the share becomes when more or fewer people may not stay and nothing else changes.
     *
     * @param lawful of people who may stay, the share with a request
     * @param removable of people who may not stay, the share with a request
     */
    public record BaseRate(Chip chip, String heading, String lawful, String removable, List<Point> points,
            String sentence) {
    }

    /**
     * A point of a curve.
     *
     * @param at where it stands, as the dial counts
     * @param share in percent, for drawing
     * @param shown in words
     */
    public record Point(int at, String name, double share, String shown) {
    }

    /**
     * Wrong matches against missed matches.
     *
     * @param now the place of the present demand among the points
     * @param edge people at the edge of the present demand
     */
    public record Threshold(Chip chip, String heading, List<Demand> points, int now, List<Edge> edge,
            String sentence) {
    }

    /** What one demand on likeness does, in percent for drawing, and in words. */
    public record Demand(int alike, String name, double wrong, double missed, String wrongShown, String missedShown) {
    }

    /** A person at the edge. */
    public record Edge(long index, String sentence) {
    }

    /**
     * A crowd.
     *
     * @param digest sixteen hexadecimal digits; the same wherever and on however many threads it is run
     * @param stopped that it was stopped early; empty where it was not
     */
    public record Crowd(Chip chip, String banner, String heading, long seed, int people, String stopped, String note,
            long requests, long wrong, String share, List<Count> verdicts, List<Cause> causes, List<Count> statuses,
            List<Count> acts, List<Count> flows, List<Count> holders, long hops, String digest) {
    }

    /** How many of something, by a fixed word or id. */
    public record Count(String id, String name, long count) {
    }
}
