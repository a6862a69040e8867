package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.view.BlockView;

/**
 * The blocks of a section in an order in which all languages go along: what is shown and asked is the same in all of
 * them, and before each stands as much prose as its language has.
 */
final class Slots {
    private Slots() {
    }

    /**
     * Prose, and what comes after it.
     *
     * @param block nothing at the end
     */
    record Slot(List<Passage> prose, Optional<BlockView> block) {
    }

    static List<Slot> of(List<BlockView> blocks) {
        List<Slot> slots = new ArrayList<>();
        List<Passage> prose = new ArrayList<>();
        for (BlockView block : blocks) {
            if (block instanceof BlockView.Prose(var passages)) {
                prose.addAll(passages);
            } else {
                slots.add(new Slot(List.copyOf(prose), Optional.of(block)));
                prose.clear();
            }
        }
        slots.add(new Slot(List.copyOf(prose), Optional.empty()));
        return slots;
    }
}
