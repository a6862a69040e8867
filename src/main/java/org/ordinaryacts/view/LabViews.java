package org.ordinaryacts.view;

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
     * What is to be expected of 10,000 people, rounded to whole people.
     *
     * @param removable of 1,000 people, how many may not stay
     */
    public static LabView.Mix mix(CrowdModel model, int removable) {
        Expected expected = model.expected();
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
