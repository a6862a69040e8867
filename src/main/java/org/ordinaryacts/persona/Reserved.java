package org.ordinaryacts.persona;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ranges from which every identifier must come. None of them can belong to a real person:
 * Social Security numbers have no group 00 and no taxpayer number has it either; 555-0100 to 555-0199 is set apart for
 * fiction; the mail domains are reserved by RFC 2606; the rest is plainly marked SYN or fails its own check digit.
 */
public enum Reserved {
    SSN("9NN-00-NNNN", "9[0-9]{2}-00-[0-9]{4}"),
    PHONE("555-0100 … 555-0199", "555-01[0-9]{2}"),
    MAIL("…@example.org, …@example.com, ….example",
            "(?i)[a-z0-9._+-]++@(?:[a-z0-9-]+\\.){0,5}(?:example\\.org|example\\.com|[a-z0-9-]+\\.example)"),
    ALIEN_NUMBER("A-SYN-0001 … A-SYN-9999", "A-SYN-(?!0000)[0-9]{4}"),
    LICENSE("SYN-…", "SYN-[A-Z0-9]{2,12}"),
    VIN("17 characters whose check digit (the ninth) is wrong", "[A-HJ-NPR-Z0-9]{17}") {
        @Override
        public boolean allows(String value) {
            return super.allows(value) && value.charAt(8) != checkDigit(value);
        }
    },
    PLATE("SYN 000 … SYN 999", "SYN [0-9]{3}");

    /** The only ZIP code of any persona; the Postal Service has no such code. */
    public static final String ZIP = "00000";

    private final String range;
    private final Pattern pattern;

    Reserved(String range, String pattern) {
        this.range = range;
        this.pattern = Pattern.compile(pattern);
    }

    /** The range, to be shown to an author. */
    public String range() {
        return range;
    }

    /** Whether a value lies in the range. */
    public boolean allows(String value) {
        return pattern.matcher(value).matches();
    }

    /** The check digit that a vehicle identification number would need to be valid: 49 CFR 565.15(c). */
    static char checkDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += vinValue(vin.charAt(i)) * vinWeight(i);
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    private static int vinValue(char c) {
        return switch (c) {
            case 'A', 'J' -> 1;
            case 'B', 'K', 'S' -> 2;
            case 'C', 'L', 'T' -> 3;
            case 'D', 'M', 'U' -> 4;
            case 'E', 'N', 'V' -> 5;
            case 'F', 'W' -> 6;
            case 'G', 'P', 'X' -> 7;
            case 'H', 'Y' -> 8;
            case 'R', 'Z' -> 9;
            default -> c - '0';
        };
    }

    /** The weights fall from 8 to 2, then 10, then 0 for the check digit itself, then from 9 to 2. */
    private static int vinWeight(int position) {
        if (position == 7) {
            return 10;
        }
        if (position == 8) {
            return 0;
        }
        return position < 7 ? 8 - position : 18 - position;
    }

    private static final Pattern SSN_LIKE = Pattern.compile("(?<![0-9])[0-9]{3}[- .]?[0-9]{2}[- .]?[0-9]{4}(?![0-9])");
    private static final Pattern PHONE_LIKE = Pattern
            .compile("(?<![0-9])(?:(?:\\+?1[ .-]?)?\\(?[0-9]{3}\\)?[ .-]?[0-9]{3}[ .-]?|[0-9]{3}-)[0-9]{4}(?![0-9])");
    private static final Pattern MAIL_LIKE = Pattern
            .compile("[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");
    private static final Pattern ALIEN_LIKE = Pattern
            .compile("(?i)\\bA[ #-]{0,2}[0-9]{2,3}[ -]?[0-9]{3}[ -]?[0-9]{3}\\b");
    private static final Pattern VIN_LIKE = Pattern.compile("\\b[A-HJ-NPR-Z0-9]{17}\\b");
    private static final Pattern ANY_DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    /** Something in a text that looks like a person's identifier and lies outside the range. */
    public record Stray(String found, Reserved kind) {
    }

    /** The first thing in a free text that looks like an identifier and is not from its range. */
    public static Optional<Stray> strayIn(String text) {
        String plain = ANY_SPACE.matcher(ANY_DASH.matcher(text).replaceAll("-")).replaceAll(" ");
        return stray(plain, SSN_LIKE, SSN).or(() -> stray(plain, PHONE_LIKE, PHONE))
                .or(() -> stray(plain, MAIL_LIKE, MAIL)).or(() -> stray(plain, ALIEN_LIKE, ALIEN_NUMBER))
                .or(() -> stray(plain, VIN_LIKE, VIN));
    }

    private static Optional<Stray> stray(String text, Pattern like, Reserved kind) {
        return like.matcher(text).results().map(m -> m.group()).filter(found -> !kind.allows(found)).findFirst()
                .map(found -> new Stray(found, kind));
    }
}
