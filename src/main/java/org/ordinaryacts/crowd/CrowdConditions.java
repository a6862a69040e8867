package org.ordinaryacts.crowd;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.world.LeverId;

/**
 * Under which conditions a crowd is simulated. All of them are illustrative: no source breaks the causes down.
 *
 * @param outOfDate of 10,000 files about people who may stay, how many still say that they may not; of files about
 *     people who may not stay, as many still say that they may; 0 to 2000
 * @param wrongBirthplace of 10,000 recorded birthplaces, how many are wrong; 0 to 2000
 * @param alike how alike two records must be to be taken for one person's, in tenths of a bit of match weight;
 *     0 to 300
 * @param slips of 1,000 fields typed for a name check, how many have a slip of the pen; 0 to 200
 * @param lookalikes of 100 files of other people with a like name, how many say that the person may not stay; 0 to 100
 * @param removable of 1,000 people, how many may not stay; 0 to 1000
 * @param scale how often records go wrong, all causes alike, in thousandths of what the numbers above say; 0 to 20000
 * @param levers the rules that are changed
 */
public record CrowdConditions(int outOfDate, int wrongBirthplace, int alike, int slips, int lookalikes, int removable,
        int scale, SortedSet<LeverId> levers) {

    /** The number that each condition starts from; with these the expected share is the documented one. */
    public static final CrowdConditions FITTED = new CrowdConditions(50, 12, 90, 11, 50, 60, 1000,
            Collections.emptySortedSet());

    /** Copies the set. */
    public CrowdConditions {
        levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        for (Dial dial : Dial.values()) {
            int value = switch (dial) {
                case OUT_OF_DATE -> outOfDate;
                case WRONG_BIRTHPLACE -> wrongBirthplace;
                case ALIKE -> alike;
                case SLIPS -> slips;
                case LOOKALIKES -> lookalikes;
                case REMOVABLE -> removable;
                case SCALE -> scale;
            };
            if (value < 0 || value > dial.most()) {
                throw new IllegalArgumentException(dial.token() + " goes from 0 to " + dial.most() + ", not " + value);
            }
        }
    }

    /** The value of one condition. */
    public int get(Dial dial) {
        return switch (dial) {
            case OUT_OF_DATE -> outOfDate;
            case WRONG_BIRTHPLACE -> wrongBirthplace;
            case ALIKE -> alike;
            case SLIPS -> slips;
            case LOOKALIKES -> lookalikes;
            case REMOVABLE -> removable;
            case SCALE -> scale;
        };
    }

    /**
     * The same but for one condition.
     *
     * @throws IllegalArgumentException when the value is out of the range of the dial
     */
    public CrowdConditions with(Dial dial, int value) {
        List<Integer> values = new java.util.ArrayList<>();
        for (Dial each : Dial.values()) {
            values.add(each == dial ? value : get(each));
        }
        return of(values, levers);
    }

    /** The same with these rules changed and no others. */
    public CrowdConditions with(SortedSet<LeverId> changed) {
        return new CrowdConditions(outOfDate, wrongBirthplace, alike, slips, lookalikes, removable, scale, changed);
    }

    /** Conditions from a value for each dial, in their order. */
    static CrowdConditions of(List<Integer> values, SortedSet<LeverId> levers) {
        return new CrowdConditions(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4),
                values.get(5), values.get(6), levers);
    }
}
