package org.ordinaryacts.view;

/** What the error lab draws besides {@link ErrorsView}: everything here is illustrative. */
public final class LabView {
    private LabView() {
    }

    /**
     * A crowd of 10,000 as whole people, so that shares can be seen as counts.
     *
     * @param removable how many may not stay
     * @param right requests about people who may not stay
     * @param wrong requests about people who may stay
     */
    public record Mix(int people, int removable, int right, int wrong) {

        /** People who may stay. */
        public int lawful() {
            return people - removable;
        }

        /** All requests. */
        public int requests() {
            return right + wrong;
        }
    }

    /** How far counts of many runs lie apart. */
    public enum Apart {
        /** Nine runs in ten within about ten. */
        HARDLY,
        /** By some dozens. */
        DOZENS,
        /** By several hundreds. */
        HUNDREDS
    }
}
