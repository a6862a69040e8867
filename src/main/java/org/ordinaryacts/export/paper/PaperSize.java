package org.ordinaryacts.export.paper;

import org.ordinaryacts.world.Token;

/** How large a sheet of paper is. */
public enum PaperSize implements Token {
    /** United States letter. */
    LETTER("8.5in", "11in", 612, 792),
    /** ISO A4. */
    A4("210mm", "297mm", 595.28f, 841.89f),
    /** United States tabloid: two letters side by side. */
    TABLOID("11in", "17in", 792, 1224),
    /** ISO A3: two A4 side by side. */
    A3("297mm", "420mm", 841.89f, 1190.55f);

    private final String across;
    private final String down;
    private final float points;
    private final float pointsDown;

    PaperSize(String across, String down, float points, float pointsDown) {
        this.across = across;
        this.down = down;
        this.points = points;
        this.pointsDown = pointsDown;
    }

    /** Width and height as style sheets say it. */
    String css() {
        return across + " " + down;
    }

    /** The same with the longer side across. */
    String cssAcross() {
        return down + " " + across;
    }

    /** The shorter side, in points of a 72nd of an inch. */
    float shorter() {
        return points;
    }

    /** The longer side, in points. */
    float longer() {
        return pointsDown;
    }

    /** The paper on which a poster is printed where this is the paper for sheets. */
    public PaperSize poster() {
        return switch (this) {
            case LETTER, TABLOID -> TABLOID;
            case A4, A3 -> A3;
        };
    }

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
