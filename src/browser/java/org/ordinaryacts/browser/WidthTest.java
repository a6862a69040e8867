package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing reaches beyond the screen, on a phone and on a small laptop, in both languages, with small and large type. */
@ExtendWith(AtTheDesk.class)
class WidthTest {
    private static final List<Sheet.Reader> READERS = List.of(Sheet.Reader.PHONE, Sheet.Reader.USUAL,
            new Sheet.Reader(820, 1180, "en-US", false, false, true));
    private static final String OUTSIDE = """
            [...document.querySelectorAll("body *")].filter((part) => {
              const box = part.getBoundingClientRect();
              return box.width > 1 && box.right > innerWidth + 1 && getComputedStyle(part).clipPath === "none";
            }).map((part) => part.outerHTML.slice(0, 60))""";
    private static final String OVERLAPS = """
            (() => {
              const boxes = [...document.querySelectorAll(".node")].map((box) => box.getBoundingClientRect());
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1
                && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
            })()""";

    private final Desk desk;

    WidthTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void noPageScrollsSideways() {
        for (Path page : desk.pages()) {
            for (Sheet.Reader reader : READERS) {
                for (String settings : List.of("#?lang=en", "#?lang=es", "#?lang=es&text=200")) {
                    try (Sheet sheet = desk.open(page, settings, reader)) {
                        assertFits(sheet, page.getFileName() + " " + reader.width() + " " + settings);
                    }
                }
            }
        }
    }

    @Test
    void noStepOfAStoryScrollsSidewaysAndNoBoxesLieOnEachOther() {
        for (String story : desk.stories()) {
            for (Sheet.Reader reader : READERS) {
                for (String lang : List.of("en", "es")) {
                    try (Sheet sheet = desk.open(desk.story(story), "#" + story + "/1?motion=off&lang=" + lang, reader)) {
                        String where = story + " " + reader.width() + " " + lang;
                        for (int step = 1; !sheet.find("#forward").isDisabled(); step++) {
                            assertFits(sheet, where + " " + step);
                            sheet.press("ArrowRight");
                        }
                        assertThat(sheet.ask(OVERLAPS)).as(where).isEqualTo(0);
                        for (String tab : List.of("record", "how-many")) {
                            sheet.find("#tab-" + tab).click();
                            assertFits(sheet, where + " " + tab);
                        }
                    }
                }
            }
        }
    }

    @Test
    void onAPhoneTheControlsStayWithinReach() {
        try (Sheet sheet = desk.open(desk.story("license-renewal"), "#license-renewal/3", Sheet.Reader.PHONE)) {
            for (int y : List.of(0, 400, 900)) {
                sheet.ask("scrollTo(0, " + y + ")");
                var play = sheet.find("#play").boundingBox();
                assertThat(play.y + play.height).as("scrolled by " + y).isLessThanOrEqualTo(844).isGreaterThan(700);
                assertThat(play.width).isGreaterThanOrEqualTo(44);
            }
            sheet.ask("scrollTo(0, 0)");
            assertThat(sheet.find("#stage").boundingBox().y).isLessThan(sheet.find("#step").boundingBox().y);
        }
    }

    private static void assertFits(Sheet sheet, String where) {
        assertThat(sheet.scrollsSideways()).as(where + ": " + sheet.ask(OUTSIDE)).isFalse();
    }
}
