package org.ordinaryacts.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComfortTest {

    @ParameterizedTest
    @CsvSource({"SYSTEM, false, false, LIGHT", "SYSTEM, true, false, DARK", "SYSTEM, true, true, CONTRAST",
            "SYSTEM, false, true, CONTRAST", "LIGHT, true, true, LIGHT", "DARK, false, true, DARK",
            "CONTRAST, false, false, CONTRAST"})
    void theOwnWishGoesBeforeTheSystem(Look look, boolean dark, boolean contrast, Theme theme) {
        assertThat(Comfort.of(look, Motion.FULL, new SystemLook(dark, contrast, true)))
                .isEqualTo(new Comfort(theme, Movement.FULL));
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, false, FULL", "SYSTEM, true, REDUCED", "FULL, true, FULL", "REDUCED, false, REDUCED",
            "OFF, false, OFF"})
    void movementToo(Motion motion, boolean stillness, Movement movement) {
        assertThat(Comfort.of(Look.LIGHT, motion, new SystemLook(false, false, stillness)).movement())
                .isEqualTo(movement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrast", "HighContrastInverse", "ContrastHigh", "Adwaita-highcontrast"})
    void gtkSaysContrastByTheNameOfItsTheme(String name) {
        assertThat(SystemLook.of(false, false, Map.of("GTK.theme_name", name)).contrast()).isTrue();
    }

    @Test
    void windowsSaysContrastByItself() {
        assertThat(SystemLook.of(true, true, Map.of("Windows.SPI.HighContrast", true)))
                .isEqualTo(new SystemLook(true, true, true));
        assertThat(SystemLook.of(false, false, Map.of("Windows.SPI.HighContrast", false))).isEqualTo(SystemLook.SILENT);
    }

    @Test
    void aSystemThatSaysSomethingElseAsksForNothing() {
        assertThat(SystemLook.of(false, false, Map.of("GTK.theme_name", "Adwaita", "GTK.enable_animations", true)))
                .isEqualTo(SystemLook.SILENT);
        assertThat(SystemLook.of(false, false, Map.of("GTK.theme_name", 7))).isEqualTo(SystemLook.SILENT);
        assertThat(SystemLook.of(false, false, Map.of())).isEqualTo(SystemLook.SILENT);
    }
}
