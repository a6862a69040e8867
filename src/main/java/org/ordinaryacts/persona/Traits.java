package org.ordinaryacts.persona;

/**
 * What many people can share of one person, as small numbers: names, street and town are places in the lists that the
 * person was made from.
 *
 * @param born the day of birth, counted from January 1, 1970
 * @param house the number of the house
 */
public record Traits(int given, int family, int born, LegalStatus status, int house, int street, int town) {
}
