package org.ordinaryacts.world;

import java.util.Set;

/** One detail of a record, from a closed list. */
public record Field(FieldId id, Text name, Text sentence) {

    private static final Set<String> CLOSED = Set.of("subject-record", "case-material", "analytical-report");
    private static final Set<String> MADE = Set.of("subject-record", "case-material", "analytical-report", "detainer");

    /** Whether this stands for a whole document that is always shown closed, never unpacked into details. */
    public static boolean staysClosed(FieldId id) {
        return CLOSED.contains(id.value());
    }

    /** Whether a holder can make this by writing it, without having received it: a report, a file, a detainer. */
    public static boolean canBeWritten(FieldId id) {
        return MADE.contains(id.value());
    }
}
