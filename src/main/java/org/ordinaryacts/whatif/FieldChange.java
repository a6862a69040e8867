package org.ordinaryacts.whatif;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/**
 * Who holds or could ask for a field of a person at the end, as documented and under changed rules.
 *
 * @param noLonger holders that held it or could ask for it, and now do neither
 * @param onlyAsk holders that held it, and now could only ask for it
 */
public record FieldChange(Role who, FieldId field, Numbers before, Numbers after, SortedSet<HolderId> noLonger,
        SortedSet<HolderId> onlyAsk) {

    /** Copies the sets. */
    public FieldChange {
        noLonger = Collections.unmodifiableSortedSet(new TreeSet<>(noLonger));
        onlyAsk = Collections.unmodifiableSortedSet(new TreeSet<>(onlyAsk));
    }

    /** Whether anything differs. */
    public boolean differs() {
        return !before.equals(after) || !noLonger.isEmpty() || !onlyAsk.isEmpty();
    }

    /**
     * The numbers of one run at its end.
     *
     * @param holds how many holders hold the field
     * @param couldAsk how many more could ask for it, groups not counted beside their members
     * @param hops how many hops it traveled in all
     * @param lastDay the day on which it last arrived somewhere; nothing where it never moved
     */
    public record Numbers(int holds, int couldAsk, int hops, OptionalInt lastDay) {
    }
}
