package org.ordinaryacts.world;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An ordinary thing a persona does.
 *
 * @param holder where it creates a record; nothing where the sources name no holder, and then there is no record
 * @param fields the fields written, each with its evidence: documented where a case names the field, else composed
 * @param includes the sent flows that the documented text of the act includes, for instance fingerprints at booking
 */
public record Act(ActId id, Text name, Text sentence, Optional<HolderId> holder, SortedMap<FieldId, Evidence> fields,
        List<FlowId> includes, Citation citation) {

    /** The weakest evidence of all fields written. */
    public Evidence evidence() {
        return fields.values().stream().reduce(Evidence.DOCUMENTED, Evidence::weaker);
    }
}
