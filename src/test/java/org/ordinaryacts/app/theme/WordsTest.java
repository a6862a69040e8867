package org.ordinaryacts.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The field that finds takes words, and no number that could be anybody's. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "F38", "US-VISIT", "dirección", "Dun & Bradstreet", "workers’ comp", "área 51"})
    void wordsAreTaken(String text) {
        assertThat(Words.takes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234", "900-00-1", "555 01 00", "555.0100", "A-1234", "me@example.org", "#", "x\ny",
                    "this is much longer than any word on the map"})
    void numbersAndIdentifiersAreNot(String text) {
        assertThat(Words.takes(text)).isFalse();
    }
}
