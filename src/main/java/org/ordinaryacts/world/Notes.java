package org.ordinaryacts.world;

import java.util.List;
import java.util.Optional;

/**
 * What explains the world without being a part of it.
 *
 * @param terms the glossary
 * @param silences what the sources do not say
 * @param mapOnly the flows that no story uses
 */
public record Notes(List<Term> terms, List<Silence> silences, List<MapOnly> mapOnly) {

    /** Nothing is explained. */
    public static final Notes NONE = new Notes(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Notes {
        terms = List.copyOf(terms);
        silences = List.copyOf(silences);
        mapOnly = List.copyOf(mapOnly);
    }

    /** Why no story uses this flow; nothing where one may. */
    public Optional<MapOnly.Reason> mapOnly(FlowId flow) {
        return mapOnly.stream().filter(row -> row.flow().equals(flow)).map(MapOnly::reason).findFirst();
    }
}
