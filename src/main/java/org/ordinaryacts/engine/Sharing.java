package org.ordinaryacts.engine;

import java.util.Optional;
import java.util.function.Function;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Says whether a field may leave a record. The kernel and whoever looks at a trace ask the same. */
final class Sharing {
    private Sharing() {
    }

    /**
     * The record that a rule keeps from being shared, where that holds for this field of this record: the record
     * itself, or one of the same holder that it was copied from.
     */
    static Optional<RecordRef> withheldBy(Conditions conditions, Function<RecordRef, Optional<PersonRecord>> records,
            PersonRecord record, FieldId field) {
        HolderId holder = record.holder();
        Optional<PersonRecord> at = Optional.of(record);
        while (at.filter(one -> one.holder().equals(holder)).isPresent()) {
            PersonRecord one = at.get();
            if (!conditions.shares(one.id())) {
                return Optional.of(one.id());
            }
            at = Optional.ofNullable(one.fields().get(field)).flatMap(PersonRecord.Held::from).flatMap(records);
        }
        return Optional.empty();
    }
}
