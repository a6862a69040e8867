package org.ordinaryacts.lesson;

import java.util.List;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;

/**
 * A section of a lesson.
 *
 * @param minutes how long it takes in a group
 * @param inShort whether it belongs to the cut of fifteen minutes
 * @param en its blocks in English
 * @param es its blocks in Spanish; what they show and ask, and in which order, is the same
 */
public record Section(Phase phase, int minutes, boolean inShort, Text title, List<Block> en, List<Block> es) {

    /** Copies the lists. */
    public Section {
        en = List.copyOf(en);
        es = List.copyOf(es);
    }

    /** The blocks in one language. */
    public List<Block> blocks(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }

    /** Its questions, in order. */
    public List<Question> questions() {
        return en.stream().filter(Block.Asks.class::isInstance).map(block -> ((Block.Asks) block).question()).toList();
    }
}
