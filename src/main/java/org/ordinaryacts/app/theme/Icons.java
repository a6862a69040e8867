package org.ordinaryacts.app.theme;

/** Shapes as SVG paths on a grid of 16. */
public final class Icons {
    public static final String PLAY = "M3 1 L14 8 L3 15 Z";
    public static final String PAUSE = "M3 1 H6.5 V15 H3 Z M9.5 1 H13 V15 H9.5 Z";
    public static final String BACK = "M12 1 L3 8 L12 15 Z";
    public static final String FORWARD = "M4 1 L13 8 L4 15 Z M13.5 1 H15 V15 H13.5 Z";
    public static final String FIRST = "M14 1 L5 8 L14 15 Z M2 1 H4 V15 H2 Z";
    public static final String WHOLE = "M1 1 H6 V3 H3 V6 H1 Z M10 1 H15 V6 H13 V3 H10 Z M1 10 H3 V13 H6 V15 H1 Z M13 10 H15 V15 H10 V13 H13 Z";
    public static final String CLOSE = "M3.5 2 L8 6.5 L12.5 2 L14 3.5 L9.5 8 L14 12.5 L12.5 14 L8 9.5 L3.5 14 L2 12.5 L6.5 8 L2 3.5 Z";
    public static final String SETTINGS = "M1 3 H8 V1 H11 V3 H15 V5 H11 V7 H8 V5 H1 Z M1 11 H4 V9 H7 V11 H15 V13 H7 V15 H4 V13 H1 Z";
    public static final String KEYS = "M4 5 A4 4 0 1 1 9 9 V11 H7 V7.5 H8 A2 2 0 1 0 6 5 Z M7 13 H9 V15 H7 Z";
    public static final String PRESENT = "M1 2 H15 V11 H9 V13 H12 V15 H4 V13 H7 V11 H1 Z";
    public static final String LEFT = "M7 2 L9 3.5 L6 7 H15 V9 H6 L9 12.5 L7 14 L1 8 Z";
    public static final String PERSON = "M8 1 A3.4 3.4 0 1 1 7.99 1 Z M1.5 15 C1.5 10.5 4.5 9 8 9 C11.5 9 14.5 10.5 14.5 15 Z";

    private Icons() {
    }
}
