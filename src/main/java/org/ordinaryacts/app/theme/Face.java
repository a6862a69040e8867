package org.ordinaryacts.app.theme;

import java.util.function.Consumer;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Glossary;

/**
 * How a screen is to be drawn, and where its chips lead.
 *
 * @param em the size of one em in pixels
 * @param claim opens a claim by its id, as a {@code Chip} names it
 * @param glossary the words that lead to what they mean
 */
public record Face(Texts texts, double em, Movement movement, Consumer<String> claim, Glossary glossary) {

    /** A face without a glossary. */
    public Face(Texts texts, double em, Movement movement, Consumer<String> claim) {
        this(texts, em, movement, claim, Glossary.NONE);
    }
}
