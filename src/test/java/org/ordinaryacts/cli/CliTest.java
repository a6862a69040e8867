package org.ordinaryacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.world.Language;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person types them. */
class CliTest {
    private static final List<String> EVERY_COMMAND = List.of("stories", "tell license-renewal",
            "tell check-in --step 4", "who booking", "who booking --step 1", "how-many license-renewal --step 3",
            "how-many booking", "map", "map --find dmv", "holder ncatc", "holder social-media", "reach ncatc",
            "reach --field home-address", "reach --field nickname", "routes home-address ncatc",
            "person --seed 1 --index 7", "about", "check", "start", "sources",
            "sources F36", "sources --kind figure", "sources C08", "stories --actor automatic",
            "stories --field home-address --holder perc --find page", "tell booking --short", "glossary",
            "glossary ncatc", "errors --requests 300 --runs 3", "errors fit --dial slips=20",
            "errors --requests 50 --runs 0 --rule L10", "crowd --people 2000 --seed 41 --rule L07,L01",
            "crowd --people 500 --seed 1 --without-names", "person --seed 41 --index 744 --tell",
            "person --seed 41 --index 3795 --tell",
            "whatif license-renewal", "whatif license-renewal --lever L01",
            "whatif license-renewal --lever l01,L02 --close f98", "whatif booking --lever L08",
            "whatif license-renewal --no-share renew --keep broker-file@20", "whatif check-in --records",
            "whatif erroneous-request --records", "whatif erroneous-request --lever L06,L07",
            "whatif erroneous-request --mend wrong-birthplace.birthplace@2 --lever L06", "whatif --table",
            "cut home-address state-dmv ice-field-office", "cut home-address ice-field-office --story license-renewal",
            "cut photo ncatc --story license-renewal", "cut home-address ero state-dmv", "hubs",
            "plan", "plan --minutes 90 --for community --new", "plan --minutes 15 --for self",
            "plan --minutes 50 --sessions 8 --for classroom --new", "plan --minutes 60 --lessons 2,six-in-a-hundred,8",
            "lessons", "lessons --for community --minutes 15", "lesson what-a-renewal-says", "lesson 6 --notes",
            "lesson what-is-a-record --section 2 --notes", "guide", "guide care", "guide handout-help",
            "preset --lesson what-a-renewal-says --section 3", "preset --story license-renewal --step 3 --lever L01");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String line) {
        return run(Language.EN, Optional.of(Path.of("").toAbsolutePath()), line.isEmpty()
                ? new String[0]
                : line.split(" "));
    }

    private int run(Language language, Optional<Path> home, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), language, 80, false, false,
                Path.of("no-settings.json"), home);
        return new Cli(terminal).run(args);
    }

    static Stream<String> everyCommand() {
        return EVERY_COMMAND.stream();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("everyCommand")
    void everyCommandSpeaksBothLanguagesWithinTheWidth(String line) {
        assertThat(run(line + " --lang en")).isZero();
        String english = out.toString();
        assertThat(run(line + " --lang es")).isZero();
        assertThat(out.toString()).isNotEqualTo(english);
        assertThat(err.toString()).isEmpty();
        assertThat(english.lines().filter(l -> !l.startsWith("scenarios/"))).allMatch(CliTest::fits);
        assertThat(out.toString().lines()).allMatch(CliTest::fits);
    }

    /** An address stays whole, so that it can be copied. */
    private static boolean fits(String line) {
        return line.length() <= 80 || line.strip().matches("https?://\\S+");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("everyCommand")
    void everyCommandPrintsJson(String line) {
        assertThat(run(line + " --json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.isObject() || json.isArray()).isTrue();
    }

    /** A spreadsheet reads what a program reads: as many rows, under names that stand once. */
    @ParameterizedTest
    @ValueSource(strings = {"map", "stories", "tell booking", "who booking", "how-many booking", "reach ncatc",
            "whatif license-renewal --lever L01", "errors --requests 50 --runs 2", "sources --kind figure", "glossary",
            "lessons", "plan", "hubs", "cut home-address state-dmv ice-field-office",
            "guide care"})
    void everyTableIsPrintedAsCsv(String line) {
        assertThat(run(line + " --json")).isZero();
        Tables tables = Tables.of(JsonMapper.shared().readTree(out.toString()));
        assertThat(run(line + " --csv nothing")).isEqualTo(2);
        assertThat(err.toString().replaceAll("\\s+", " ")).contains(String.join(", ", tables.names()));
        for (String table : tables.names()) {
            assertThat(run(line + " --csv " + table)).isZero();
            assertThat(out.toString()).isEqualTo(tables.csv(table)).contains(table);
        }
    }

    @Test
    void theTableOfTheMapHasEveryFlowInBothLanguages() {
        run("map --csv flows --lang es");
        long rows = out.toString().lines().count() - 1;
        run("map --json");
        assertThat(rows).isEqualTo(JsonMapper.shared().readTree(out.toString()).get("flows").size());
    }

    @Test
    void everyWholeViewSaysThatRecordsAreSynthetic() {
        for (String line : EVERY_COMMAND) {
            if (!line.startsWith("check")) {
                run(line);
                assertThat(out.toString()).as(line).contains("Synthetic records only");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel license-renewal", "tell", "tell nothing", "tell license-renewal --step 0",
            "tell license-renewal --step 99", "tell license-renewal --step three", "routes name", "routes adress ncatc",
            "routes name nobody", "map --format pdf", "map --find dmv --format dot", "holder", "holder nobody",
            "reach", "reach nobody", "reach --field adress", "reach ncatc --field name", "person --seed 1",
            "person --seed x --index 1",
            "person --seed 1 --index -1", "person --seed 1 --index 99999999999999999999", "stories --lang fr",
            "stories --lang", "stories extra", "--nonsense", "who --step 1", "how-many nothing",
            "how-many booking --step 10", "check --content", "sources F999", "sources something-else-entirely",
            "sources --kind flw", "glossary xyzzy", "stories --holder ncact", "stories --minutes 99",
            "sources F36 --kind figure", "errors fat", "errors --requests 0",
            "errors --requests 100001", "errors --runs -1", "errors --seed -1", "errors --dial slip=1",
            "errors --dial slips=201", "errors --rule L99", "errors --code 12", "errors --code ABCD-EFGH",
            "crowd --seed 1", "crowd --people 10", "crowd --people 0 --seed 1", "crowd --people 5100001 --seed 1",
            "crowd --people 10 --seed 1 --threads 0",
            "whatif", "whatif nothing", "whatif booking --table", "whatif --code 12", "whatif --code 3VHAT000-XZ",
            "whatif booking --code 12", "whatif --table --code 12",
            "picture lesson --lesson nothing --out x.png", "picture lesson --section 9 --out x.png",
            "picture map --out x.jpg", "picture projector --out x",
            "whatif booking --lever L99", "whatif booking --close F999", "whatif booking --close x",
            "whatif booking --keep book", "whatif booking --keep nothing@3", "whatif booking --no-share nothing",
            "whatif booking --mend book.name@3", "whatif booking --mend book", "cut home-address", "cut adress a b",
            "cut home-address ncatc", "cut home-address state-dmv ncatc --story booking", "cut home-address x ncatc",
            "plan --minutes 14", "plan --minutes 181", "plan --minutes many", "plan --for clasroom",
            "plan --lessons nothing", "plan --sessions 0", "plan --sessions 13", "lessons --for everybody", "lesson",
            "lesson nothing", "lesson 9", "lesson 1 --section 7", "lesson 1 --section 0", "guide nothing", "preset",
            "preset --lesson nothing", "preset --lesson 1 --section 9", "preset --story booking --section 1",
            "preset --lesson 1 --step 2", "preset --lesson 1 --lever L01", "preset --story booking --lever L99",
            "map --csv nothing", "map --csv", "stories --csv",
            "person --seed 1 --index 7 --csv nothing", "start --open nothing", "start --open nothing.json",
            "--open ABCD-EFGH", "start --open"})
    void wrongUseIsToldInBothLanguagesAndEndsWithTwo(String line) {
        assertThat(run(line)).isEqualTo(2);
        String english = err.toString();
        assertThat(english).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
        if (!line.contains("--lang")) {
            assertThat(run(line + " --lang es")).isEqualTo(2);
            assertThat(err.toString()).isNotEqualTo(english).doesNotContain("Exception");
        }
    }

    private String code() {
        return JsonMapper.shared().readTree(out.toString()).get("code").asString();
    }

    @Test
    void aCodeShowsTheSameRulesAgain() {
        for (String rules : List.of("license-renewal --lever L01,L02 --close F98",
                "license-renewal --no-share renew --keep broker-file@20",
                "erroneous-request --mend wrong-birthplace.birthplace@2 --lever L06")) {
            run("whatif " + rules + " --json");
            String typed = out.toString();
            String code = code();
            run("whatif --code " + code + " --json");
            assertThat(code()).isEqualTo(code);
            assertThat(JsonMapper.shared().readTree(out.toString()))
                    .isEqualTo(JsonMapper.shared().readTree(typed));
            run("whatif " + rules);
            assertThat(out.toString()).contains("Class code: " + code);
        }
    }

    @Test
    void whatIsTypedBesidesACodeIsAdded() {
        run("whatif license-renewal --lever L01 --json");
        run("whatif --lever L02 --close F98 --json --code " + code());
        String added = code();
        run("whatif license-renewal --lever L01,L02 --close F98 --json");
        assertThat(code()).isEqualTo(added);
        run("whatif license-renewal --json");
        assertThat(JsonMapper.shared().readTree(out.toString()).get("code").isNull()).isTrue();
        run("whatif license-renewal");
        assertThat(out.toString()).doesNotContain("Class code");
    }

    /** One code, one meaning: where it is not shown, it is said where it is. */
    @Test
    void aCodeOfSomethingElseSaysWhereItIsShown() {
        run("whatif license-renewal --lever L01 --json");
        String rules = code();
        assertThat(run("errors --code " + rules)).isEqualTo(2);
        assertThat(err.toString()).contains("ordinary-acts whatif --code " + rules);
        run("errors --requests 50 --runs 0 --json");
        String of = code();
        assertThat(run("whatif --code " + of)).isEqualTo(2);
        assertThat(err.toString()).contains("ordinary-acts errors --code " + of);
        run("preset --lesson 1 --json");
        String lesson = code();
        for (String command : List.of("whatif", "errors")) {
            assertThat(run(command + " --code " + lesson)).isEqualTo(2);
            assertThat(err.toString()).contains("ordinary-acts --open " + lesson);
        }
    }

    @Test
    void aStoryThatComesWithALessonIsToldByTheCodeOfBoth() {
        run("preset --lesson 8 --story license-renewal --step 3 --lever L01 --json");
        String code = code();
        assertThat(run("whatif --code " + code)).as(err::toString).isZero();
        assertThat(out.toString()).contains("Class code: " + code);
    }

    @Test
    void aFileAloneIsOpened(@org.junit.jupiter.api.io.TempDir Path folder) {
        run("preset --lesson 2 --section 3 --out " + folder.resolve("monday"));
        assertThat(run(folder.resolve("monday.ordinaryacts").toString())).as(err::toString).isZero();
        String alone = out.toString();
        run("--open " + folder.resolve("monday.ordinaryacts"));
        assertThat(alone).isEqualTo(out.toString()).contains("What a license renewal says");
        assertThat(run(folder.resolve("tuesday.ordinaryacts").toString())).as("not there").isEqualTo(2);
    }

    @Test
    void aLanguageBeforeTheCommandHoldsForIt() {
        run("--lang es stories");
        String before = out.toString();
        run("stories --lang es");
        assertThat(before).isEqualTo(out.toString()).contains("Solo registros sintéticos");
    }

    @Test
    void suggestsACommandThatWasNearlyTyped() {
        run("storis");
        assertThat(err.toString()).contains("stories");
    }

    @Test
    void suggestsAHolderOrFieldThatWasNearlyTypedOrPartlyNamed() {
        run("holder ncact");
        assertThat(err.toString()).contains("“ncatc”");
        run("reach dmv");
        assertThat(err.toString()).contains("“state-dmv”");
        run("routes address ncatc");
        assertThat(err.toString()).contains("“home-address”");
        run("holder zzzzzz");
        assertThat(err.toString()).doesNotContain("Did you mean");
    }

    @Test
    void theMapShowsOnlyWhatHasAllTheWords() {
        run("map --find palantir");
        assertThat(out.toString()).contains("[palantir]", "Palantir built ICM").doesNotContain("[icm]", "F38");
        run("map --find F38");
        assertThat(out.toString()).contains("F38 ").doesNotContain("F37 ", "[ncatc]");
        run("map --find xylophone");
        assertThat(out.toString()).contains("Nothing on the map");
    }

    @Test
    void aHolderTellsWhatComesAndGoesAndWhatItsAgencySays() {
        run("holder ncatc");
        assertThat(out.toString()).contains("F38 ", "F40 ", "[Composed", "is our reading", "ICE described NCATC",
                "[license-renewal]");
        run("holder palantir");
        assertThat(out.toString()).contains("The sources do not give the company’s account", "Palantir built ICM.");
    }

    @Test
    void suggestsAClaimThatWasNearlyTyped() {
        run("sources nletz");
        assertThat(err.toString()).contains("nlets");
    }

    @ParameterizedTest
    @CsvSource({"F36, flow:F36", "f36, flow:F36", "flow:F36, flow:F36", "N01, figure:N01", "X03, context:X03",
            "nlets, holder:nlets", "L01, lever:L01", "check-in, act:check-in", "lesc-2, purpose:lesc-2",
            "booking/ask-status, step:booking/ask-status"})
    void aClaimIsFoundByItsIdWithOrWithoutItsKind(String typed, String id) {
        assertThat(run("sources " + typed)).isZero();
        assertThat(out.toString()).contains("Claim: " + id + " (").contains("What the source says instead:")
                .contains("Where it stands:");
    }

    @Test
    void theSixPercentNeverStandsAlone() {
        run("sources");
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("771 of 12,797 (6%)", "reversed and vacated both",
                "If these requests were a random sample", "cannot be compared directly",
                "[Composed · our own reasoning]", "[Composed · agency, second-hand · 2021]");
    }

    @Test
    void wordsForSearchingAreNotPrinted() {
        run("sources F36 --json");
        JsonNode claim = JsonMapper.shared().readTree(out.toString()).get("claim");
        assertThat(claim.get("id").asString()).isEqualTo("flow:F36");
        assertThat(claim.has("search")).isFalse();
    }

    @Test
    void withoutACommandTheFirstStoryIsTold() {
        assertThat(run("")).isZero();
        assertThat(out.toString()).contains("Renewing a license");
    }

    @Test
    void helpIsInBothLanguages() {
        assertThat(run("tell --help --lang es")).isZero();
        assertThat(out.toString()).contains("Cuenta una historia").contains("Uso:");
        assertThat(run("tell --help")).isZero();
        assertThat(out.toString()).contains("Tells a story").contains("Use:");
    }

    @Test
    void versionIsTheBuiltOne() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("(?s)Ordinary Acts [0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    @Test
    void whatTheTerminalTellsIsWhatTheEngineDerived() {
        run("tell license-renewal --json");
        JsonNode who = JsonMapper.shared().readTree(out.toString()).get("who").get(0);
        List<String> holders = new ArrayList<>();
        who.get("rows").forEach(row -> {
            if (row.get("field").asString().equals("photo")) {
                row.get("cells").forEach(cell -> {
                    if (cell.get("state").asString().equals("holds")) {
                        holders.add(cell.get("holder").asString());
                    }
                });
            }
        });
        assertThat(holders).containsExactly("state-dmv", "ncatc");
    }

    @Test
    void theNumberFallsToThePersonaAlone() {
        run("how-many license-renewal --step 1 --json");
        JsonNode first = JsonMapper.shared().readTree(out.toString()).get("holders").get(0);
        assertThat(first.get("holder").asString()).isEqualTo("state-dmv");
        assertThat(first.get("steps").get(0).get("count").asString()).isEqualTo("4,150");
        run("how-many license-renewal --step 1");
        assertThat(out.toString()).contains("[Illustrative]")
                .contains("    4,150 ●━━━━━━━━━━━━━━       Home address, town: Brindlemere (new)")
                .contains("Only one left: this persona.");
    }

    @Test
    void theMapIsWellFormedInEveryFormat() throws Exception {
        run("map --format graphml");
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(out.toString())));
        assertThat(out.toString().split("<edge ").length - 1).isEqualTo(118);
        run("map --format csv");
        assertThat(out.toString().split("\r\n")).hasSize(119);
        run("map --format dot");
        assertThat(out.toString()).startsWith("digraph").contains("\"state-dmv\" -> \"ncatc\"");
    }

    @Test
    void brokenContentIsToldAndEndsWithOne(@TempDir Path folder) throws IOException {
        assertThat(run("check --content " + folder)).isEqualTo(1);
        assertThat(run("stories --content " + folder)).isEqualTo(1);
        assertThat(err.toString()).contains("scenarios");
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        Path story = folder.resolve("scenarios/stories/booking.json");
        Files.writeString(story, Files.readString(story).replace("\"F70\"", "\"F65\""));
        assertThat(run("check --content " + folder)).isEqualTo(1);
        assertThat(out.toString()).contains("scenarios/stories/booking.json:").contains("F65");
        assertThat(run("tell booking --content " + folder)).isEqualTo(1);
        assertThat(run("tell check-in --content " + folder)).isZero();
        assertThat(out.toString()).contains("Not checked by Ordinary Acts");
        assertThat(run("stories --content " + folder)).isZero();
        assertThat(out.toString()).contains("booking.json");
    }

    @Test
    void documentedAppearsOnlyWhereTheWorldIsOurs(@TempDir Path folder) throws IOException {
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        run("tell check-in --content " + folder);
        assertThat(out.toString()).contains("[Documented").contains("Not checked by Ordinary Acts");
        Path flows = folder.resolve("scenarios/world/flows.json");
        Files.writeString(flows, Files.readString(flows).replaceFirst("on query", "often"));
        run("tell check-in --content " + folder);
        assertThat(out.toString()).doesNotContain("[Documented").contains("As its author says");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void withoutContentItSaysHowToStart() {
        assertThat(run(Language.EN, Optional.empty(), "stories")).isEqualTo(2);
        assertThat(err.toString()).contains("--content");
    }

    /** Every connection of Java's own clients asks the proxy selector first; none may ask. */
    @Test
    void noCommandAsksForAConnection() {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
        try {
            EVERY_COMMAND.forEach(this::run);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(Page.wrap("one two three", 7)).isEqualTo(Arrays.asList("one two", "three"));
        assertThat(Page.wrap("incomprehensibilities", 5)).containsExactly("incomprehensibilities");
        assertThat(Page.wrap("", 5)).containsExactly("");
    }

    @Test
    void theCrowdIsTheSameOnAnyNumberOfThreadsAndByItsCode() {
        run("crowd --people 3000 --seed 41 --threads 1 --rule L07 --dial slips=30 --json");
        JsonNode one = JsonMapper.shared().readTree(out.toString());
        run("crowd --code " + one.get("code").asString() + " --threads 3 --json");
        JsonNode three = JsonMapper.shared().readTree(out.toString());
        assertThat(three.get("crowd")).isEqualTo(one.get("crowd"));
        assertThat(three.get("conditions")).isEqualTo(one.get("conditions"));
        assertThat(three.get("timing").get("threads").asInt()).isEqualTo(3);
    }

    @Test
    void theCrowdAsATableSaysWhatItIs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("crowd.csv");
        assertThat(run(Language.EN, Optional.of(Path.of("").toAbsolutePath()), "crowd", "--people", "250", "--seed",
                "41", "--out", file.toString())).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(252);
        assertThat(lines.getFirst()).isEqualTo("# Synthetic records only · Illustrative · seed 41");
        assertThat(lines.get(2)).matches("0,[a-z-]+,[a-z-]+,[a-z-]*");
        assertThat(run(Language.EN, Optional.of(Path.of("").toAbsolutePath()), "crowd", "--people", "250", "--seed",
                "41", "--out", folder.resolve("none/x.csv").toString())).isEqualTo(2);
    }

    @Test
    void theFigureAndTheSimulationAreToldApart() {
        run("errors --requests 400 --runs 2");
        String text = out.toString().replaceAll("\\s+", " ");
        assertThat(text).contains("771 of 12,797 (6%)", "reversed and vacated both", "Wilson: 5.63% – 6.45%",
                "of 400 requests wrong, in this simulated run", "[Illustrative] seed 41", "nobody’s own chance");
        run("errors --requests 50 --runs 0 --rule L10");
        assertThat(out.toString()).contains("No requests, in this simulated run", "Share of wrong requests: —");
    }
}
