package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing reaches beyond the screen, on a phone and on a small laptop, in both languages, with small and large type. */
@ExtendWith(AtTheDesk.class)
class WidthTest {
    private record Screen(int width, int height) {
    }

    private static final Screen PHONE = new Screen(390, 844);
    private static final List<Screen> SCREENS = List.of(PHONE, new Screen(1366, 768), new Screen(820, 1180));
    private static final String HELPERS = """
            const set = (name, value) => {
              const choice = document.querySelector("[data-setting=" + name + "]");
              choice.value = value;
              choice.dispatchEvent(new Event("change"));
            };
            const speak = (language) => document.querySelector("[data-language=" + language + "]").click();
            const found = [];
            const look = (where) => {
              const page = document.scrollingElement;
              if (page.scrollWidth > page.clientWidth) {
                found.push(where + ": " + [...document.querySelectorAll("body *")].filter((part) => {
                  const box = part.getBoundingClientRect();
                  return box.width > 1 && box.right > innerWidth + 1 && getComputedStyle(part).clipPath === "none"
                    && !part.closest("details:not([open])");
                }).map((part) => part.outerHTML.slice(0, 60)).slice(0, 10).join(", "));
              }
              const boxes = [...document.querySelectorAll(".node")].map((box) => box.getBoundingClientRect());
              const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1
                && b.top < a.bottom - 1;
              if (boxes.some((a, i) => boxes.slice(i + 1).some((b) => touch(a, b)))) {
                found.push(where + ": boxes lie on each other");
              }
            };
            """;
    private static final String PAGE = "() => {" + HELPERS + """
              for (const language of ["en", "es"]) {
                speak(language);
                for (const text of ["100", "200"]) {
                  set("text", text);
                  look(language + " " + text + "%");
                }
              }
              set("text", "100");
              return found;
            }""";
    private static final String STORY = "() => {" + HELPERS + """
              const press = (id) => document.getElementById(id).click();
              set("motion", "off");
              for (const language of ["en", "es"]) {
                speak(language);
                document.querySelector("#steps [data-step='0']").click();
                for (let step = 1; !document.getElementById("forward").disabled; step++) {
                  press("forward");
                  look(language + " step " + step);
                }
                for (const tab of ["tab-record", "tab-how-many", "tab-who", "mode-text", "mode-map"]) {
                  press(tab);
                  look(language + " " + tab);
                }
              }
              return found;
            }""";

    private final Desk desk;

    WidthTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void noPageScrollsSideways() {
        for (Path page : desk.pages()) {
            try (Sheet sheet = desk.open(page)) {
                for (Screen screen : SCREENS) {
                    sheet.resize(screen.width(), screen.height());
                    assertThat((List<?>) sheet.ask(PAGE)).as(page.getFileName() + " " + screen).isEmpty();
                }
            }
        }
    }

    @Test
    void noStepOfAStoryScrollsSidewaysAndNoBoxesLieOnEachOther() {
        for (String story : desk.stories()) {
            try (Sheet sheet = desk.open(desk.story(story))) {
                for (Screen screen : SCREENS) {
                    sheet.resize(screen.width(), screen.height());
                    assertThat((List<?>) sheet.ask(STORY)).as(story + " " + screen).isEmpty();
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
                assertThat(play.y + play.height).as("scrolled by " + y).isLessThanOrEqualTo(PHONE.height())
                        .isGreaterThan(700);
                assertThat(play.width).isGreaterThanOrEqualTo(44);
            }
            sheet.ask("scrollTo(0, 0)");
            assertThat(sheet.find("#stage").boundingBox().y).isLessThan(sheet.find("#step").boundingBox().y);
        }
    }
}
