package org.ordinaryacts.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedTest {

    @ParameterizedTest
    @CsvSource({"SSN, 912-00-4471", "PHONE, 555-0100", "PHONE, 555-0199", "MAIL, a.b@example.org",
            "MAIL, x@school.example", "MAIL, x@mail.example.com", "ALIEN_NUMBER, A-SYN-0001", "LICENSE, SYN-4120091",
            "PLATE, SYN 412"})
    void whatBelongsToNobodyIsAllowed(Reserved range, String value) {
        assertThat(range.allows(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SSN, 123-45-6789", "SSN, 912-70-4471", "SSN, 812-00-4471", "SSN, 912004471", "PHONE, 555-0200",
            "PHONE, 555-0099", "PHONE, 556-0100", "MAIL, a@example.net", "MAIL, a@gmail.com", "MAIL, a@notexample.org",
            "ALIEN_NUMBER, A-123-456-789", "ALIEN_NUMBER, A-SYN-0000", "LICENSE, D1234567", "PLATE, ABC 123",
            "PLATE, SYN 4120"})
    void anythingElseIsNot(Reserved range, String value) {
        assertThat(range.allows(value)).isFalse();
    }

    /** The first is the example of 49 CFR 565 widely used for the check digit; its ninth character is right. */
    @Test
    void aVinMustFailItsOwnCheckDigit() {
        assertThat(Reserved.VIN.allows("1M8GDM9AXKP042788")).isFalse();
        assertThat(Reserved.VIN.allows("11111111111111111")).isFalse();
        assertThat(Reserved.VIN.allows("1M8GDM9A0KP042788")).isTrue();
        assertThat(Reserved.VIN.allows("1M8GDM9A0KP04278")).isFalse();
        assertThat(Reserved.VIN.allows("IM8GDM9A0KP042788")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123 45 6789", "123456789", "123\u201145\u20116789", "1-212-867-5309", "(212) 867 5309",
            "2128675309", "jos\u00e9@gmail.com", "A 123 456 789", "a123456789", "A# 123456789", "1HGCM82633A004352",
            "call 212-555-0188 now", "call (212) 555-0188", "123-45-6789", "write to ana@gmail.com",
            "number A123456789", "A-123-456-789", "call 555-0300"})
    void somethingLikeARealIdentifierIsFoundInText(String text) {
        assertThat(Reserved.strayIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"771 of 12,797 (6%)", "24 hours a day, 7 days a week", "22 February 2018", "F38 and L01",
            "call 555-0188", "ana@example.org", "Ana+b@Example.org", "912-00-4471", "100.2500", "DHS/ICE/PIA-045",
            "73 FR 48117", "2008-2012"})
    void ordinaryNumbersAreNot(String text) {
        assertThat(Reserved.strayIn(text)).isEmpty();
    }

    @Test
    void surnamesAreRefusedWhateverTheirCaseAccentsAndCompany() {
        RefusedSurnames refused = new RefusedSurnames(java.util.Set.of(RefusedSurnames.hash("nunez")));
        assertThat(refused.refuses("Núñez")).isTrue();
        assertThat(refused.refuses("Castro-NUÑEZ")).isTrue();
        assertThat(refused.refuses("Castro Núñez")).isTrue();
        assertThat(refused.refuses("Castro\u2011Núñez")).isTrue();
        assertThat(refused.refuses("Castro")).isFalse();
    }
}
