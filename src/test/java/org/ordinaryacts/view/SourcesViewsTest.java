package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.World;

/** Everything that is claimed can be found, with how well it is known and where it stands. */
class SourcesViewsTest {
    private static final Library LIBRARY = Worlds.library();
    private static final SourcesView ENGLISH = sources(Language.EN, true);
    private static final SourcesView SPANISH = sources(Language.ES, true);

    private static SourcesView sources(Language language, boolean checked) {
        return new SourcesViews(naming(language, checked)).sources(LIBRARY.stories());
    }

    private static Naming naming(Language language, boolean checked) {
        return new Naming(LIBRARY.world(), new Texts(language), checked);
    }

    private static ClaimView claim(String id) {
        return ENGLISH.claim(id).orElseThrow();
    }

    private static Set<String> ids(SourceFilter filter) {
        return SourcesViews.matching(ENGLISH.claims(), filter).stream().map(ClaimView::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRowOfTheWorldIsAClaimAndNoIdStandsTwice() {
        World.Parts parts = LIBRARY.world().parts();
        int rows = parts.flows().size() + parts.holders().size() + parts.groups().size() + parts.acts().size()
                + parts.levers().size() + parts.figures().size() + parts.contexts().size() + parts.purposes().size()
                + parts.notes().terms().size() + parts.notes().silences().size();
        Set<String> ofStories = Set.of("start", "step");
        assertThat(ENGLISH.claims().stream().filter(claim -> !ofStories.contains(claim.kind()))).hasSize(rows);
        assertThat(ENGLISH.claims()).extracting(ClaimView::id).doesNotHaveDuplicates();
        assertThat(SPANISH.claims()).extracting(ClaimView::id)
                .isEqualTo(ENGLISH.claims().stream().map(ClaimView::id).toList());
    }

    @Test
    void everyChipLeadsToItsClaim() {
        assertThat(chips()).hasSizeGreaterThan(200).allSatisfy(chip -> assertThat(ENGLISH.claim(chip.claim()))
                .as(chip.claim()).isPresent());
    }

    private static List<Chip> chips() {
        Naming naming = naming(Language.EN, true);
        Engine engine = new Engine(LIBRARY.world());
        Stream<Chip> told = LIBRARY.stories().stream().map(engine::tell)
                .map(trace -> new StoryViews(naming).story(trace, true)).flatMap(SourcesViewsTest::chips);
        Stream<Chip> mapped = new MapViews(naming).map().flows().stream().map(MapView.FlowLine::chip);
        Stream<Chip> own = ENGLISH.claims().stream().map(ClaimView::chip);
        return Stream.of(told, mapped, own).flatMap(chips -> chips).toList();
    }

    private static Stream<Chip> chips(StoryView story) {
        Stream<Chip> starts = story.start().stream().map(StoryView.Start::chip);
        Stream<Chip> steps = story.steps().stream().flatMap(step -> step.chip().stream());
        Stream<Chip> parts = story.steps().stream().flatMap(step -> step.parts().stream()).map(StepView.Part::chip);
        Stream<Chip> moves = story.steps().stream().flatMap(step -> step.happenings().stream())
                .flatMap(happening -> happening.move().stream()).map(MoveView::chip);
        return Stream.of(starts, steps, parts, moves).flatMap(chips -> chips);
    }

    @Test
    void aStepHasTheSameChipHereAndInItsStory() {
        Trace trace = new Engine(LIBRARY.world()).tell(LIBRARY.story("license-renewal").orElseThrow());
        for (StepView step : new StoryViews(naming(Language.EN, true)).steps(trace)) {
            assertThat(ENGLISH.claim("step:license-renewal/" + step.id()).map(ClaimView::chip)).isEqualTo(step.chip());
        }
    }

    @Test
    void everyDetailThatLeadsSomewhereLeadsToAClaim() {
        assertThat(ENGLISH.claims().stream().flatMap(claim -> claim.details().stream())
                .filter(line -> !line.claim().isEmpty())).hasSizeGreaterThan(500)
                .allMatch(line -> ENGLISH.claim(line.claim()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyClaimSaysWhatItIsAndWhereItStands(Language language) {
        for (ClaimView claim : (language == Language.EN ? ENGLISH : SPANISH).claims()) {
            assertThat(List.of(claim.kindName(), claim.title(), claim.text(), claim.where().source())).as(claim.id())
                    .noneMatch(String::isBlank);
            if (!claim.grade().equals("illustrative")) {
                assertThat(claim.where().place()).as(claim.id()).isNotBlank();
                assertThat(claim.chip().kind()).as(claim.id()).isNotBlank();
            }
        }
    }

    // ---- grades ------------------------------------------------------------------------------------------------

    @Test
    void onlyWhatASourceSaysItselfIsDocumented() {
        Set<String> documented = ids(SourceFilter.ALL.withGrade("documented"));
        assertThat(documented).contains("context:X01", "context:X03", "context:X07", "purpose:lesc-1", "figure:N01");
        assertThat(documented).doesNotContain("context:X08", "context:X09", "context:X10", "context:X11",
                "context:X12", "context:X13", "purpose:icm-1", "purpose:leis-1", "lever:L01", "lever:L07",
                "figure:N11", "flow:F36");
        assertThat(claim("figure:N11").grade()).isEqualTo("requirement");
        assertThat(claim("context:X12").chip().label()).isEqualTo("Composed · our own reasoning");
        assertThat(claim("context:X13").chip().label()).isEqualTo("Composed · computed by us");
        assertThat(claim("context:X08").chip().label()).isEqualTo("Composed · agency, second-hand · 2021");
        assertThat(claim("context:X09").where().place()).isEqualTo("Secondary reports only");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorldThatIsNotOursHasNothingDocumented(Language language) {
        SourcesView sources = sources(language, false);
        assertThat(sources.claims()).extracting(ClaimView::grade).containsOnly("unchecked", "illustrative");
        assertThat(sources.grades()).extracting(SourcesView.Explained::id).containsExactly("unchecked",
                "illustrative");
        String word = new Texts(language).get("evidence.documented");
        assertThat(sources.claims()).noneMatch(claim -> claim.chip().grade().equals(word));
    }

    @Test
    void aFlowSaysWhatHasBecomeOfIt() {
        assertThat(claim("flow:F04").status()).contains("has ended");
        assertThat(claim("flow:F26").status()).contains("legacy");
        assertThat(claim("lever:L06").status()).contains("It closes no flow");
        assertThat(claim("purpose:lesc-1").where().asOf()).isEqualTo("2008 and later");
    }

    // ---- the figure --------------------------------------------------------------------------------------------

    @Test
    void theFigureStandsWithAllThatBelongsBesideIt() {
        SourcesView.SixPercent six = ENGLISH.sixPercent().orElseThrow();
        assertThat(six.value()).isEqualTo("771 of 12,797 (6%)");
        assertThat(six.figure().text()).contains("May 2015 to February 2016", "share of the requests issued");
        assertThat(six.courts()).extracting(ClaimView::bareId).containsExactly("X02", "X03", "X04");
        assertThat(six.reported()).extracting(ClaimView::bareId).containsExactly("X01");
        assertThat(six.cautions()).extracting(ClaimView::bareId).containsExactly("X12");
        assertThat(six.intervals()).singleElement()
                .satisfies(interval -> assertThat(interval.text()).contains("If these requests were a random sample"));
        assertThat(six.others()).extracting(ClaimView::bareId).containsExactly("X05", "X06", "X07", "X08", "X09",
                "X10", "X11");
        assertThat(six.figure().details()).extracting(ClaimView.Line::claim).contains("context:X03", "context:X12")
                .doesNotContain("context:X05");
    }

    @Test
    void aWorldWithoutTheFigureIsShownWithoutIt() {
        World small = new Worlds().holders("a", "b").flow("F01 a>b asked name").build();
        SourcesView sources = new SourcesViews(new Naming(small, new Texts(Language.EN), false)).sources(List.of());
        assertThat(sources.sixPercent()).isEmpty();
        assertThat(sources.claims()).extracting(ClaimView::id).containsExactly("flow:F01", "holder:a", "holder:b");
    }

    // ---- searching ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"workers compensation, act:file-workers-comp", "COMPENSACIÓN LABORAL, act:file-workers-comp",
            "compensacion laboral, act:file-workers-comp", "  mandatos   JUDICIALES , context:X03", "f36, flow:F36",
            "nlets, holder:nlets", "Court record vacated, context:X03"})
    void wordsAreFoundInBothLanguagesWhateverCaseAndAccents(String words, String id) {
        assertThat(ids(SourceFilter.ALL.withWords(words))).contains(id).hasSizeLessThan(ENGLISH.claims().size() / 2);
        assertThat(SourcesViews.matching(SPANISH.claims(), SourceFilter.ALL.withWords(words)))
                .extracting(ClaimView::id).contains(id);
    }

    @Test
    void everyPartOfAFilterNarrows() {
        assertThat(ids(SourceFilter.ALL)).hasSameSizeAs(ENGLISH.claims());
        SourceFilter filter = SourceFilter.ALL.withSource("004").withKind("flow").withGrade("documented")
                .withSourceKind("news");
        assertThat(SourcesViews.matching(ENGLISH.claims(), filter)).isNotEmpty()
                .allMatch(claim -> claim.where().sourceId().equals("004") && claim.kind().equals("flow")
                        && claim.grade().equals("documented") && claim.where().sourceKind().equals("news"));
        assertThat(ids(filter.withSource("000"))).isEmpty();
        assertThat(ids(filter.withWords("zzz"))).isEmpty();
    }

    @Test
    void countsAreThoseOfTheirFilters() {
        ENGLISH.sources().forEach(
                card -> assertThat(ids(SourceFilter.ALL.withSource(card.source().id()))).hasSize(card.claims()));
        ENGLISH.grades().forEach(
                grade -> assertThat(ids(SourceFilter.ALL.withGrade(grade.id()))).hasSize(grade.claims()));
        ENGLISH.sourceKinds().forEach(
                kind -> assertThat(ids(SourceFilter.ALL.withSourceKind(kind.id()))).hasSize(kind.claims()));
        ENGLISH.kinds().forEach(kind -> assertThat(ids(SourceFilter.ALL.withKind(kind.id()))).hasSize(kind.claims()));
        assertThat(ENGLISH.sources()).hasSize(6).allMatch(card -> card.claims() > 0);
    }

    @Test
    void otherSourcesStandOnceWithTheirAddressAndClaims() {
        assertThat(ENGLISH.others()).extracting(SourcesView.Other::source).doesNotHaveDuplicates()
                .doesNotContain("Our own reasoning", "Computed by us");
        assertThat(ENGLISH.others()).filteredOn(other -> other.claims().contains("context:X03")).singleElement()
                .satisfies(other -> {
                    assertThat(other.address()).startsWith("http");
                    assertThat(other.claims()).containsExactly("context:X03", "context:X04");
                });
    }

    // ---- the note ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNoteSaysAllThatIsKnownAndLeavesTwoThingsOpen(Language language) {
        Texts texts = new Texts(language);
        ClaimView claim = (language == Language.EN ? ENGLISH : SPANISH).claim("flow:F38").orElseThrow();
        ReportNote note = ReportNote.of(claim, "9.9.9", texts);
        assertThat(note.text()).contains("Ordinary Acts 9.9.9", "flow:F38", claim.title(), claim.text(),
                claim.chip().label(), claim.where().source(), claim.where().place(), note.care());
        assertThat(note.text().lines()).containsSubsequence(texts.get("sources.note.instead"), "", "",
                texts.get("sources.note.where"), "", "", note.care());
    }
}
