package org.ordinaryacts.story;

import java.util.SortedMap;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Text;

/** A record that is there before the story begins. */
public record StartingRecord(RecordRef id, Role who, HolderId holder, SortedMap<FieldId, Accuracy> fields, Text text,
        Claim claim) {
}
