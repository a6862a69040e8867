package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.view.SearchWords;

/** The scripts' own functions, one by one. */
@ExtendWith(AtTheDesk.class)
class ScriptTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/ordinaryacts/export/web");
    private final Desk desk;

    ScriptTest(Desk desk) {
        this.desk = desk;
    }

    /** What an expression is worth where only these scripts are known. */
    private Object worth(String expression, String... scripts) {
        StringBuilder known = new StringBuilder();
        for (String script : scripts) {
            try {
                known.append(Files.readString(SCRIPTS.resolve(script))).append('\n');
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        try (BrowserContext context = desk.browser().newContext()) {
            Page page = context.newPage();
            return page.evaluate("() => { const whenReady = () => {};\n" + known + "return " + expression + "; }");
        }
    }

    @Test
    void unpacksListsObjectsAndLanguages() {
        String packed = """
                { shapes: [["a", "b"]], parts: ["x", "hello", "hola", { en: 1, es: 2 }, null, [-1, 0, 3, 4], [0, 5, 3]],
                  root: 6 }""";
        assertThat(worth("JSON.stringify([unpack(" + packed + ", 'en'), unpack(" + packed + ", 'es')])", "unpack.js"))
                .isEqualTo("[{\"a\":[\"x\",\"hello\",null],\"b\":\"hello\"},{\"a\":[\"x\",\"hola\",null],\"b\":\"hola\"}]");
    }

    @Test
    void foldsAndFindsLikeTheProgram() {
        for (String text : List.of("Renovación de la LICENCIA", "driver’s license (DMV)", "  A-SYN 0001 ", "¿Y si…?",
                "ÑANDÚ", "")) {
            assertThat(worth("folded(" + quoted(text) + ")", "find.js")).as(text).isEqualTo(SearchWords.folded(text));
        }
        String searched = SearchWords.folded("State license agency, agencia estatal de vehículos");
        for (String typed : List.of("lic", "VEHIC est", "ense", "", "state  agency", "xx")) {
            assertThat(worth("matches(" + quoted(searched) + ", " + quoted(typed) + ")", "find.js")).as(typed)
                    .isEqualTo(SearchWords.match(searched, typed));
        }
    }

    @Test
    void addressesAreReadAsTheyWereWritten() {
        assertThat(worth("""
                (() => {
                  const address = writeAddress("flow:F36", new URLSearchParams({ lang: "es", text: "150" }));
                  const read = readAddress(address);
                  return [address, read.place, read.settings.get("lang"), writeAddress("", new URLSearchParams())];
                })()""", "address.js")).isEqualTo(List.of("#flow:F36?lang=es&text=150", "flow:F36", "es", "#"));
    }

    @Test
    void linesThatShareASideStandApartInOrder() {
        assertThat(worth("""
                [...spreadPorts([
                  { key: "low", side: "a right", height: 60, other: 300 },
                  { key: "high", side: "a right", height: 60, other: 10 },
                  { key: "alone", side: "b left", height: 60, other: 0 },
                ], 10)]""", "layout.js"))
                .isEqualTo(List.of(List.of("high", -4.5), List.of("low", 4.5), List.of("alone", 0)));
    }

    @Test
    void aFarLineFindsALaneThatGivesWay() {
        String stage = """
                { lanes: [{}, {}, {}], nodes: [
                    { id: "a", lane: 0, row: 0, rows: 1 }, { id: "b", lane: 1, row: 0, rows: 1 },
                    { id: "c", lane: 2, row: 0, rows: 1 }],
                  edges: [{ id: "x", from: "a", to: "c", used: true }] }""";
        assertThat(worth("""
                ((stage) => {
                  const heights = new Map(stage.nodes.map((node) => [node.id, 0.1]));
                  const share = shiftLanes(stage, heights);
                  return hiddenPoints(stage, stage.nodes[0], stage.nodes[2], share, heights);
                })(%s)""".formatted(stage), "layout.js")).isEqualTo(0);
    }

    @Test
    void boxesThatWouldTouchMoveApart() {
        assertThat(worth("""
                (() => {
                  const boxes = [{ y: 10, height: 50 }, { y: 40, height: 30 }, { y: 75, height: 20 }];
                  keepApart(boxes, 0, 115, 5);
                  return boxes.map((box) => box.y);
                })()""", "layout.js")).isEqualTo(List.of(5, 60, 95));
    }

    @Test
    void boxesAreSharedEvenlyAmongLines() {
        assertThat(worth("linesOf([1, 2, 3, 4], 3).map((line) => line.length)", "layout.js")).isEqualTo(List.of(2, 2));
        assertThat(worth("linesOf([1], 3).map((line) => line.length)", "layout.js")).isEqualTo(List.of(1));
        assertThat(worth("({ ...turned({ x: 1, y: 2, width: 3, height: 4 }) })", "layout.js"))
                .isEqualTo(Map.of("x", 2, "y", 1, "width", 4, "height", 3));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
