package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** The color of the animal that stands for somebody who learns. It is always told in words too. */
public enum Tint implements Token {
    RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE, BROWN, GRAY;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
