package org.ordinaryacts.view;

import java.util.List;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Expected;
import org.ordinaryacts.crowd.Spread;

/** Derives what the error lab draws besides {@link ErrorViews}. */
public final class LabViews {
    private static final int PEOPLE = 10_000;
    private static final int HARDLY = 15;
    private static final int DOZENS = 200;

    private LabViews() {
    }

    /** What everything simulated wears. */
    public static Chip chip(Naming naming) {
        return new ErrorViews(naming).chip();
    }

    /**
     * What is to be expected of 10,000 people at each point of a curve of base rates, rounded to whole people.
     */
    public static List<LabView.Mix> mixes(CrowdModel model, List<ErrorsView.Point> points) {
        Expected expected = model.expected();
        return points.stream().map(point -> mix(expected, point.at())).toList();
    }

    private static LabView.Mix mix(Expected expected, int removable) {
        int not = PEOPLE / 1000 * removable;
        return new LabView.Mix(PEOPLE, not, (int) Math.round(not * expected.flaggedOfRemovable()),
                (int) Math.round((PEOPLE - not) * expected.flaggedOfLawful()));
    }

    /** How far the counts of many runs lie apart: between the ends of the middle nine tenths. */
    public static LabView.Apart apart(Spread spread) {
        int width = spread.percentile(95) - spread.percentile(5);
        return width <= HARDLY ? LabView.Apart.HARDLY : width <= DOZENS ? LabView.Apart.DOZENS : LabView.Apart.HUNDREDS;
    }
}
