package org.ordinaryacts.app.theme;

import java.util.function.Consumer;
import org.ordinaryacts.text.Texts;

/**
 * How a screen is to be drawn, and where its chips lead.
 *
 * @param em the size of one em in pixels
 * @param claim opens a claim by its id, as a {@code Chip} names it
 */
public record Face(Texts texts, double em, Movement movement, Consumer<String> claim) {
}
