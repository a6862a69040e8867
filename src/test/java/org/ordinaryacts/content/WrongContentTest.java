package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** Whatever is wrong is told at its place, all of it, in both languages, and nothing is thrown. */
class WrongContentTest {
    private static final String STORY = "stories/license-renewal.json";
    private static final String PERSONA = "personas/ines.json";
    private static final String FLOWS = "world/flows.json";

    private final Path temporary;
    private final Folder folder;

    WrongContentTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.folder = new Folder(temporary);
    }

    /** Columns: file, what is replaced, by what, the kind of problem expected on that line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stories/license-renewal.json | "kind": "act" | "kind": "akt" | NOT_ALLOWED
            stories/license-renewal.json | "minutes": 4 | "minutes": "4" | WRONG_TYPE
            stories/license-renewal.json | "minutes": 4 | "minutes": 4.5 | WRONG_TYPE
            stories/license-renewal.json | "minutes": 4 | "minutes": 400 | TOO_BIG
            stories/license-renewal.json | "minutes": 4 | "minutes": null | WRONG_TYPE
            stories/license-renewal.json | "minutes": 4 | "minuts": 4 | UNKNOWN_KEY
            stories/license-renewal.json | "es": "Renovar la licencia" | "ez": "Renovar" | MISSING_TRANSLATION
            stories/license-renewal.json | "es": "Renovar la licencia" | "es": " " | BLANK_TEXT
            stories/license-renewal.json | "flow": "F38" | "flow": "F999" | UNKNOWN_FLOW
            stories/license-renewal.json | "flow": "F38" | "flow": "thirty-eight" | WRONG_FORM
            stories/license-renewal.json | "holder": "ncatc" | "holder": "ncact" | UNKNOWN_HOLDER
            stories/license-renewal.json | "fields": ["name", "home-address"] | "fields": ["name", "home-adress"] | UNKNOWN_FIELD
            stories/license-renewal.json | "fields": ["name", "home-address"] | "fields": ["name", "name"] | TWICE_IN_LIST
            stories/license-renewal.json | "persona": "ines" | "persona": "inez" | UNKNOWN_PERSONA
            stories/license-renewal.json | "after": ["renew"] | "after": ["renue"] | UNKNOWN_STEP
            stories/license-renewal.json | "after": ["renew"] | "after": ["lead"] | CYCLE
            stories/license-renewal.json | "after": ["renew"] | "after": ["months"] | LATER_STEP
            stories/license-renewal.json | "after": ["renew"] | "after": ["F38"] | NOT_AUTOMATIC
            stories/license-renewal.json | "day": 101 | "day": 99 | DAY_BACKWARD
            stories/license-renewal.json | "source": "002" | "source": "009" | UNKNOWN_SOURCE
            stories/license-renewal.json | "lever": "L01" | "lever": "L99" | UNKNOWN_LEVER
            stories/license-renewal.json | "as_of": 2021 | "as_of": 2121 | TOO_BIG
            stories/license-renewal.json | "outcome": "arrest" | "outcome": "lead" | NOT_OUTCOME
            stories/license-renewal.json | "last_day": 301 | "last_day": 302 | EXPECTED_DAYS
            stories/license-renewal.json | "utility-companies": ["name", "home-address"] | "utility-companies": ["name"] | UNEXPECTED_FIELD
            stories/license-renewal.json | "utility-companies": ["name", "home-address"] | "utility-companies": ["name", "home-address", "photo"] | ABSENT_FIELD
            stories/license-renewal.json | "id": "license-renewal" | "id": "license" | FILE_NAME
            personas/ines.json | "ssn": "912-00-4471" | "ssn": "123-45-6789" | OUT_OF_RANGE
            personas/ines.json | "phone": "555-0117" | "phone": "555-0217" | OUT_OF_RANGE
            personas/ines.json | "mail": "ines.orozco@example.org" | "mail": "ines@mail.com" | OUT_OF_RANGE
            personas/ines.json | "vin": "1SYN0ACT5AA000412" | "vin": "1M8GDM9AXKP042788" | OUT_OF_RANGE
            personas/ines.json | "plate": "SYN 412" | "plate": "ABC 412" | OUT_OF_RANGE
            personas/ines.json | "alien_number": "A-SYN-0412" | "alien_number": "A-123-456-789" | OUT_OF_RANGE
            personas/ines.json | "zip": "00000" | "zip": "87501" | WRONG_ZIP
            personas/ines.json | "born": "1980-09-23" | "born": "1980-09-31" | NOT_A_DAY
            personas/ines.json | "born": "1980-09-23" | "born": "2004-09-23" | NOT_ADULT
            personas/ines.json | "family": "Orozco" | "family": "Orozco-GARCÍA" | REFUSED_SURNAME
            personas/ines.json | "street": "Juniper Lane" | "street": "Main Street" | UNKNOWN_STREET
            personas/ines.json | "en": "a face | "en": "call 212-555-0188, a face | STRAY_IDENTIFIER
            personas/ines.json | "photo": { | "foto": { | UNKNOWN_FIELD
            personas/ines.json | "photo": { | "vin": { | OWN_FIELD
            personas/delia.json | "18 Quail Run, Askerleaf 00000", "es" | "18 Quail Run, Springfield 00000", "es" | ALTERED_ADDRESS
            personas/delia.json | "18 Quail Run, Askerleaf 00000", "es" | "18 Main Street, Askerleaf 00000", "es" | ALTERED_ADDRESS
            personas/denise.json | "altered": { | "altered": { "ssn": { "en": "a", "es": "b" }, | UNKNOWN_FIELD
            personas/denise.json | "altered": { | "altered": { "plate": { "en": "a", "es": "b" }, | OWN_FIELD
            world/glossary.json | "holder": "acrime" | "holder": "acrim" | UNKNOWN_HOLDER
            world/glossary.json | "context": "X07" | "context": "X99" | UNKNOWN_FIGURE
            world/map-only.json | "flow": "F05" | "flow": "F999" | UNKNOWN_FLOW
            world/silences.json | "source": "003" | "source": "009" | UNKNOWN_SOURCE
            personas/ines.json | "given": "Inés" | "given": "Inés Garcia" | REFUSED_SURNAME
            personas/ines.json | "family": "Orozco" | "family": "Orozco‑Garcia" | REFUSED_SURNAME
            personas/ines.json | "status": "no-status" | "status": [] | NOT_ALLOWED
            personas/ines.json | "number": 412 | "number": 1e400 | NUMBER_TOO_LONG
            stories/license-renewal.json | "last_day": 301 | "last_day": 99999999999 | TOO_BIG
            stories/license-renewal.json | "kind": "act" | "kind": {} | NOT_ALLOWED
            stories/license-renewal.json | "holder": "utility-companies" | "holder": "nlets" | NETWORK_HOLDS
            world/flows.json | "to": "icm" | "to": "icn" | UNKNOWN_HOLDER
            world/holders.json | "en": "State license agency" | "en": "SSN 123 45 6789" | STRAY_IDENTIFIER
            world/acts.json | "holder": "state-dmv" | "holder": "nlets" | NETWORK_HOLDS
            world/flows.json | "to": "icm" | "to": "acrime" | SELF_FLOW
            world/flows.json | "id": "F02" | "id": "F01" | DUPLICATE_ID
            world/flows.json | "actor": "asked" | "actor": "aksed" | NOT_ALLOWED
            world/context.json | "figure": "N01" | "figure": "N91" | UNKNOWN_FIGURE
            world/context.json | "basis": "cited" | "basis": "heard" | NOT_ALLOWED
            world/context.json | "id": "X02" | "id": "X01" | DUPLICATE_ID
            world/acts.json | "includes": ["F66"] | "includes": ["F67"] | INCLUDED_NOT_SENT
            world/acts.json | "includes": ["F66"] | "includes": ["F70"] | INCLUDED_ELSEWHERE
            world/acts.json | "includes": ["F66"] | "includes": ["F108"] | INCLUDED_CARRIES_NOTHING
            lists/people.json | "Juniper Lane" | "555-0300" | STRAY_IDENTIFIER
            world/levers.json | "effect": "flows" | "effect": "flow" | NOT_ALLOWED
            lists/people.json | "name": "Smith" | "name": "Brown" | REFUSED_SURNAME
            lists/people.json | "weight": 40 | "weight": 0 | TOO_SMALL
            """)
    void isToldAtItsLine(String file, String what, String by, Kind kind) throws IOException {
        int line = folder.replace(file, what, by);
        List<Problem> problems = folder.problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.place().file()).isEqualTo("scenarios/" + file);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.place().column()).isPositive();
        });
        assertThatAllReadWell(problems);
    }

    private static void assertThatAllReadWell(List<Problem> problems) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            assertThat(problems).allSatisfy(problem -> assertThat(problem.line(texts))
                    .doesNotContain("{0}").doesNotContain("{1}").doesNotContain("\n").contains(": "));
        }
    }

    @Test
    void suggestsWhatWasMeant() throws IOException {
        folder.replace(STORY, "\"minutes\": 4", "\"minuts\": 4");
        folder.replace(STORY, "\"kind\": \"outcome\"", "\"kind\": \"outcom\"");
        assertThat(folder.problems()).extracting(problem -> problem.suggestion().orElse("")).contains("minutes",
                "outcome");
    }

    @Test
    void tellsAllProblemsOfAllFilesAtOnceInOrder() throws IOException {
        folder.replace(STORY, "\"minutes\": 4", "\"minutes\": 99");
        folder.replace("stories/booking.json", "\"flow\": \"F70\"", "\"flow\": \"F777\"");
        folder.replace(PERSONA, "555-0117", "555-0999");
        List<Problem> problems = folder.problems();
        assertThat(problems).extracting(Problem::kind).contains(Kind.TOO_BIG, Kind.UNKNOWN_FLOW, Kind.OUT_OF_RANGE);
        assertThat(problems).isSorted();
    }

    @Test
    void aStoryCannotSayWhatTheFlowsDoNotSupport() throws IOException {
        folder.replace(STORY, "\"fields\": [\"photo\"]", "\"fields\": [\"photo\", \"fingerprints\"]");
        assertThat(kinds()).containsExactly(Kind.REFUSED_NOT_CARRIED);
    }

    @Test
    void nobodyAnswersWithWhatTheyDoNotHold() throws IOException {
        folder.replace(STORY, "\"fields\": [\"photo\"]", "\"fields\": [\"photo\", \"vehicle\"]");
        assertThat(kinds()).containsExactly(Kind.REFUSED_NOT_HELD);
    }

    @Test
    void anAutomaticUnclearOrSentFlowIsNotForAnAsk() throws IOException {
        folder.replace(STORY, "\"flow\": \"F38\"", "\"flow\": \"F65\"");
        assertThat(kinds()).contains(Kind.REFUSED_ACTOR);
        folder.replace(STORY, "\"flow\": \"F65\"", "\"flow\": \"F96\"");
        assertThat(kinds()).contains(Kind.REFUSED_MAP_ONLY);
    }

    @Test
    void aMatchNeedsRecordsThatAreThere() throws IOException {
        folder.replace(STORY, "\"record\": \"prior-arrest\", \"field\": \"photo\"",
                "\"record\": \"prior-arrest\", \"field\": \"home-address\"");
        assertThat(kinds()).containsExactly(Kind.REFUSED_RECORD_FIELD);
    }

    @Test
    void aStartingRecordNeedsAFlowOrASource() throws IOException {
        folder.replace(STORY, """
                "holder": "utility-companies",
                      "fields": ["name", "home-address"]""", """
                "holder": "utility-companies",
                      "fields": ["name", "home-address", "fingerprints"]""");
        assertThat(kinds()).containsExactly(Kind.REFUSED_START);
    }

    @Test
    void whatAPersonTellsNeedsASource() throws IOException {
        folder.replace("stories/booking.json", """
                "fields": ["name", "detainer"],""", """
                "fields": ["name", "detainer"], "told": ["name"],""");
        assertThat(kinds()).isEmpty();
        Files.writeString(folder.file("stories/booking.json"), folder.text("stories/booking.json").replaceFirst(
                "\"told\": \\[\"name\"\\],(.|\\n)*?\"event\": \\{(.|\\n)*?\\}\\s*\\}\\s*\\}",
                "\"told\": [\"name\"], \"after\": [\"forward\"], \"event\": { \"evidence\": \"illustrative\" }"));
        assertThat(kinds()).containsExactly(Kind.TOLD_WITHOUT_SOURCE);
    }

    @Test
    void limitsAreToldAndNothingHangsOrOverflows() throws IOException {
        folder.replace(PERSONA, "ines.orozco@example.org", "x@" + "a.".repeat(1500) + "com");
        folder.replace(STORY, "\"after\": [\"renew\"]", "\"after\": [\"" + "a".repeat(1_000_000) + "\"]");
        assertThat(kinds()).containsExactly(Kind.OUT_OF_RANGE, Kind.OVER_LIMIT);
    }

    @Test
    void aFlowFromAMemberToItsGroupMakesNoLoop() throws IOException {
        folder.replace(FLOWS, "\"from\": \"local-criminal-justice\"", "\"from\": \"ncatc\"");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aBrokenPersonaIsToldOnceAndItsStoryRefersToIt() throws IOException {
        folder.replace(PERSONA, "912-00-4471", "912-11-4471");
        assertThat(kinds()).containsExactly(Kind.OUT_OF_RANGE, Kind.BROKEN_PERSONA);
    }

    @Test
    void aDocumentedClaimNeedsItsSource() throws IOException {
        Files.writeString(folder.file(STORY), folder.text(STORY).replaceFirst(
                "\"evidence\": \"documented\",\\s*\"cite\": \\{[^}]*\\{[^}]*\\}\\s*\\}",
                "\"evidence\": \"documented\""));
        assertThat(kinds()).containsExactly(Kind.MISSING_SOURCE);
    }

    private List<Kind> kinds() {
        return folder.problems().stream().map(Problem::kind).distinct().toList();
    }

    @Test
    void brokenJson() throws IOException {
        int line = folder.replace(STORY, "\"minutes\": 4,", "\"minutes\": 4");
        Problem problem = only();
        assertThat(problem.kind()).isEqualTo(Kind.BROKEN_JSON);
        assertThat(problem.place().line()).isEqualTo(line + 1);
    }

    private Problem only() {
        List<Problem> problems = folder.problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[1, 2]|WRONG_TYPE", "\"text\"|WRONG_TYPE",
            "null|WRONG_TYPE", "{} x|BROKEN_JSON", "{|BROKEN_JSON", "nonsense|BROKEN_JSON",
            "{\"id\": 1, \"id\": 2}|DUPLICATE_KEY", "{\"id\": 1e999999999}|NUMBER_TOO_LONG"})
    void somethingElseThanAStory(String text, Kind kind) throws IOException {
        Files.writeString(folder.file(STORY), text);
        List<Problem> problems = folder.problems();
        assertThat(problems).extracting(Problem::kind).contains(kind);
        assertThatAllReadWell(problems);
    }

    @Test
    void anEmptyFileALargeFileADeepFileAWrongEncodingAndAFolder() throws IOException {
        Files.writeString(folder.file("stories/a-empty.json"), "  \n");
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        Files.write(folder.file("stories/b-large.json"), large);
        Files.writeString(folder.file("stories/c-deep.json"), "[".repeat(10_000));
        Files.write(folder.file("stories/d-latin.json"),
                "{\n \"id\": \"señal\" }".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.file("stories/e-folder.json"));
        Files.createSymbolicLink(folder.file("stories/f-nowhere.json"), Path.of("nowhere"));
        List<Problem> problems = folder.problems();
        assertThat(problems).extracting(Problem::kind).containsExactly(Kind.EMPTY_FILE, Kind.TOO_LARGE, Kind.TOO_DEEP,
                Kind.NOT_UTF8, Kind.NOT_A_FILE, Kind.NO_FILE);
        assertThat(problems.get(3).place()).hasToString("scenarios/stories/d-latin.json:2:11");
        assertThatAllReadWell(problems);
    }

    @Test
    void aFolderThatHoldsNothing() {
        assertThat(Loading.check(temporary.resolve("scenarios")).problems()).extracting(Problem::kind)
                .containsExactly(Kind.NO_FOLDER);
    }

    @Test
    void noStoriesAndAMissingWorldFile() throws IOException {
        for (String story : List.of("booking", "check-in", "license-renewal", "workers-compensation")) {
            Files.delete(folder.file("stories/" + story + ".json"));
        }
        assertThat(kinds()).containsExactly(Kind.NO_STORIES);
        Files.delete(folder.file(FLOWS));
        assertThat(kinds()).containsExactly(Kind.NO_FILE);
    }

    @Test
    void otherContentIsNotOursAndOnlyOurWorldIsCalledDocumented() throws IOException {
        assertThat(Loading.load(temporary).library().orElseThrow().standing())
                .isEqualTo(new Library.Standing(true, true));
        folder.replace(STORY, "Renewing a license", "Renewing the license");
        assertThat(Loading.load(temporary).library().orElseThrow().standing())
                .isEqualTo(new Library.Standing(false, true));
        folder.replace(FLOWS, "\"cadence\": \"on query\"", "\"cadence\": \"often\"");
        assertThat(Loading.load(temporary).library().orElseThrow().standing())
                .isEqualTo(new Library.Standing(false, false));
    }
}
