package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.StoryTexts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/** Every initialism that stands in a text is explained, and nothing else is. */
class GlossaryTest {
    private static final Library LIBRARY = Worlds.library();
    private static final Pattern INITIALISM = Pattern
            .compile("(?<![\\p{L}\\p{N}@./-])\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}]*(?:-\\p{Lu}+)*(?![\\p{L}\\p{N}])");
    /** Names of companies, Roman numerals, states, and plurals of Spanish: no initialisms to explain. */
    private static final Set<String> NONE = Set.of("LexisNexis", "II", "EE", "UU", "FR", "PIA", "DVD");

    private static Glossary glossary(Language language) {
        return Glossary.of(new Naming(LIBRARY.world(), new Texts(language), true));
    }

    private static List<String> texts(Language language) {
        List<Text> texts = new ArrayList<>();
        LIBRARY.stories().forEach(story -> StoryTexts.all(story).forEach(texts::add));
        World.Parts parts = LIBRARY.world().parts();
        parts.holders().forEach(holder -> texts.addAll(List.of(holder.name(), holder.sentence())));
        parts.flows().forEach(flow -> texts.add(flow.sentence()));
        parts.fields().forEach(field -> texts.addAll(List.of(field.name(), field.sentence())));
        parts.acts().forEach(act -> texts.addAll(List.of(act.name(), act.sentence())));
        parts.levers().forEach(lever -> texts.addAll(List.of(lever.name(), lever.sentence(), lever.note())));
        parts.purposes().forEach(purpose -> texts.add(purpose.sentence()));
        parts.figures().forEach(figure -> texts.addAll(List.of(figure.name(), figure.sentence())));
        parts.contexts().forEach(context -> texts.addAll(List.of(context.name(), context.sentence())));
        return texts.stream().map(text -> text.in(language)).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyInitialismIsExplained(Language language) {
        Set<String> explained = glossary(language).terms().stream().flatMap(term -> term.forms().stream())
                .collect(Collectors.toSet());
        Set<String> unexplained = texts(language).stream()
                .flatMap(text -> INITIALISM.matcher(text).results().map(found -> found.group()))
                .filter(word -> !NONE.contains(word) && !explained.contains(word) && !word.startsWith("SYN"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unexplained).isEmpty();
    }

    /** In one language or the other: what needs a short name in one may need none in the other. */
    @Test
    void everyWordOfTheGlossaryStandsInSomeText() {
        Set<String> found = Stream.of(Language.values()).flatMap(GlossaryTest::linked).collect(Collectors.toSet());
        assertThat(glossary(Language.EN).terms()).extracting(TermView::id).filteredOn(id -> !found.contains(id))
                .isEmpty();
    }

    private static Stream<String> linked(Language language) {
        Glossary glossary = glossary(language);
        return texts(language).stream().flatMap(text -> glossary.pieces(text).stream())
                .filter(Glossary.Linked.class::isInstance).map(piece -> ((Glossary.Linked) piece).term().id());
    }

    @Test
    void aWordStandsApartWhereItComesFirstAndOnlyWhole() {
        List<Glossary.Piece> pieces = glossary(Language.EN).pieces("ICE asks NCATC; ICE and ICEPIC, not NICE.");
        assertThat(pieces).filteredOn(Glossary.Linked.class::isInstance).extracting(Glossary.Piece::text)
                .containsExactly("ICE", "NCATC", "ICEPIC");
        assertThat(pieces.stream().map(Glossary.Piece::text).collect(Collectors.joining()))
                .isEqualTo("ICE asks NCATC; ICE and ICEPIC, not NICE.");
    }

    @Test
    void theLongerOfTwoWordsIsMeant() {
        assertThat(glossary(Language.EN).pieces("FALCON-SA sends to FALCON"))
                .filteredOn(Glossary.Linked.class::isInstance).extracting(Glossary.Piece::text)
                .containsExactly("FALCON-SA", "FALCON");
    }

    @Test
    void everyWordLeadsToItsClaim() {
        Naming naming = new Naming(LIBRARY.world(), new Texts(Language.ES), true);
        SourcesView sources = new SourcesViews(naming).sources(List.of());
        assertThat(Stream.of(Language.values()).flatMap(language -> glossary(language).terms().stream()))
                .allMatch(term -> sources.claim(term.claim()).isPresent());
    }
}
