package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** An animal that stands for somebody who learns, so that nobody has to give a name. */
public enum Animal implements Token {
    CAT, HARE, BEAR, OWL, FROG, FISH, WHALE, TURTLE, SNAIL, BUTTERFLY, DUCK, HEDGEHOG;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
