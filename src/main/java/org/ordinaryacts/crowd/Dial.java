package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Token;

/** One condition that can be moved; see {@link CrowdConditions} for what each counts. */
public enum Dial implements Token {
    OUT_OF_DATE(2000), WRONG_BIRTHPLACE(2000), ALIKE(300), SLIPS(200), LOOKALIKES(100), REMOVABLE(1000), SCALE(20_000);

    private final int most;

    Dial(int most) {
        this.most = most;
    }

    /** The highest value; the lowest is 0. */
    public int most() {
        return most;
    }

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
