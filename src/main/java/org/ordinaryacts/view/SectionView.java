package org.ordinaryacts.view;

import java.util.List;
import org.ordinaryacts.lesson.Passage;

/**
 * A section of a lesson.
 *
 * @param number from 1
 * @param phase what it is for, as a fixed word
 * @param phaseName the same in words
 * @param time how long it takes, in words
 * @param inShort whether it belongs to the cut of fifteen minutes
 * @param blocks for everybody, in order; nothing for the person who leads, and no handout
 * @param leading for the person who leads
 * @param handout the sheet for learners; empty where this section has none
 * @param words the words of the glossary that its text uses
 */
public record SectionView(int number, String phase, String phaseName, String title, int minutes, String time,
        boolean inShort, List<BlockView> blocks, List<Passage> leading, List<Passage> handout, List<TermView> words) {

    /** Copies the lists. */
    public SectionView {
        blocks = List.copyOf(blocks);
        leading = List.copyOf(leading);
        handout = List.copyOf(handout);
        words = List.copyOf(words);
    }

    /** Its questions, in order. */
    public List<AskView> asks() {
        return blocks.stream().filter(BlockView.Asked.class::isInstance).map(block -> ((BlockView.Asked) block).ask())
                .toList();
    }
}
