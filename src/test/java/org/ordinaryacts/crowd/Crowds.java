package org.ordinaryacts.crowd;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.world.LeverId;

/** The crowd of the real content, for tests. */
final class Crowds {
    static final Library LIBRARY = Worlds.library();
    static final CrowdModel FITTED = CrowdModel.of(LIBRARY.world(), LIBRARY.people(), CrowdConditions.FITTED);
    static final Watch ALONE = Watch.none(1);
    static final Watch TWO = Watch.none(2);

    private Crowds() {
    }

    static CrowdConditions levers(String... ids) {
        return CrowdConditions.FITTED.with(
                Arrays.stream(ids).map(LeverId::new).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Conditions that differ in everything that can be moved. */
    static List<CrowdConditions> varied() {
        CrowdConditions many = CrowdConditions.FITTED.with(Dial.OUT_OF_DATE, 1500).with(Dial.WRONG_BIRTHPLACE, 1200)
                .with(Dial.SLIPS, 150).with(Dial.ALIKE, 75);
        return List.of(CrowdConditions.FITTED, many, many.with(Dial.REMOVABLE, 500),
                CrowdConditions.FITTED.with(Dial.REMOVABLE, 10).with(Dial.ALIKE, 60),
                CrowdConditions.FITTED.with(Dial.ALIKE, 175).with(Dial.SCALE, 4000), levers("L06", "L07"),
                many.with(levers("L06", "L07").levers()), levers("L01"), levers("L02"), levers("L10"), levers("L08"),
                levers("L01", "L02", "L07"), many.with(levers("L01", "L10").levers()));
    }
}
