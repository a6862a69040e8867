package org.ordinaryacts.story;

import java.util.SortedMap;
import java.util.SortedSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Exactly who holds which field of whom at the end, the first and last day, and the outcome that happens. */
public record Expectations(int firstDay, int lastDay, StepId outcome,
        SortedMap<Role, SortedMap<HolderId, SortedSet<FieldId>>> holds) {
}
