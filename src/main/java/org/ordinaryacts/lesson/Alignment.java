package org.ordinaryacts.lesson;

/**
 * A standard that a lesson serves.
 *
 * @param code as its publisher writes it, for instance {@code CSTA-CA 9-12.IC.29}
 * @param verified whether its text was checked; otherwise it is shown with "check with your standards"
 */
public record Alignment(String code, boolean verified) {
    /** The one standard whose text was checked: California K-12 computer science, 9-12.IC.29. */
    public static final String CHECKED = "CSTA-CA 9-12.IC.29";
}
