package org.ordinaryacts.persona;

/** A fictional home address. The ZIP code is always {@link Reserved#ZIP}. */
public record Address(int number, String street, String town) {

    /** One line, alike in both languages. */
    public String line() {
        return number + " " + street + ", " + town + " " + Reserved.ZIP;
    }
}
