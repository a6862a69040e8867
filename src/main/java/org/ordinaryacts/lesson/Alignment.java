package org.ordinaryacts.lesson;

/**
 * A standard that a lesson serves.
 *
 * @param code as its publisher writes it, for instance {@code CSTA-CA 9-12.IC.29}
 * @param verified whether its text was checked; otherwise it is shown with "check with your standards"
 */
public record Alignment(String code, boolean verified) {
}
