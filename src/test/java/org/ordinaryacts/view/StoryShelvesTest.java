package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.StoryFilter.Property;
import org.ordinaryacts.world.Language;

/** Stories are found by what the engine derived of them, and by words in either language. */
class StoryShelvesTest {
    private static final Library LIBRARY = Worlds.library();
    private static final List<Trace> TRACES = LIBRARY.stories().stream().map(new Engine(LIBRARY.world())::tell)
            .toList();
    private static final StoryShelf SHELF = shelf(Language.EN);

    private static StoryShelf shelf(Language language) {
        return new StoryShelves(new Naming(LIBRARY.world(), new Texts(language), true)).shelf(TRACES);
    }

    private static List<String> found(StoryFilter filter) {
        return SHELF.matching(filter).stream().map(StoryCard::id).toList();
    }

    @Test
    void allAreThereInTheirOrder() {
        assertThat(found(StoryFilter.ALL)).containsExactlyElementsOf(
                LIBRARY.stories().stream().map(Story::id).map(Object::toString).toList());
        assertThat(SHELF.silences()).extracting(StoryShelf.Silent::id).containsExactly("C08", "C09");
    }

    @ParameterizedTest
    @EnumSource(Property.class)
    void everyChoiceFindsAsManyStoriesAsItSays(Property property) {
        assertThat(SHELF.values(property)).isNotEmpty().allSatisfy(choice -> assertThat(
                found(StoryFilter.ALL.with(property, Optional.of(choice.id())))).hasSize(choice.stories()));
    }

    @Test
    void automaticMeansThatSomethingRanByItself() {
        List<String> expected = TRACES.stream()
                .filter(trace -> LIBRARY.world().flows().stream()
                        .filter(flow -> flow.actor() == org.ordinaryacts.world.Actor.AUTOMATIC)
                        .anyMatch(flow -> trace.over(flow.id()).findAny().isPresent()))
                .map(trace -> trace.story().id().value()).toList();
        assertThat(found(StoryFilter.ALL.with(Property.ACTOR, Optional.of("automatic"))))
                .containsExactlyElementsOf(expected).contains("booking").doesNotContain("license-renewal");
    }

    @Test
    void choicesHoldTogether() {
        StoryFilter centers = StoryFilter.ALL.with(Property.HOLDER, Optional.of("perc"));
        StoryFilter both = centers.with(Property.FIELD, Optional.of("check-in"));
        assertThat(found(both)).contains("check-in").isSubsetOf(found(centers)).hasSizeLessThan(found(centers).size());
        assertThat(both.with(Property.FIELD, Optional.empty())).isEqualTo(centers);
    }

    @Test
    void wordsOfEitherLanguageFindAStory() {
        assertThat(found(StoryFilter.ALL.withWords("licencia manejar"))).contains("license-renewal");
        assertThat(found(StoryFilter.ALL.withWords("inés"))).isEqualTo(found(StoryFilter.ALL.withWords("INES")))
                .contains("license-renewal");
        assertThat(found(StoryFilter.ALL.withWords("xylophone"))).isEmpty();
    }

    @Test
    void bothLanguagesOfferTheSame() {
        for (Property property : Property.values()) {
            assertThat(new TreeSet<>(shelf(Language.ES).values(property).stream().map(StoryShelf.Choice::id).toList()))
                    .isEqualTo(new TreeSet<>(SHELF.values(property).stream().map(StoryShelf.Choice::id).toList()));
        }
    }

    @Test
    void onlyWhatHappenedToSomebodyIsCalledADocumentedCase() {
        assertThat(SHELF.cards()).filteredOn(card -> card.id().equals("border-crossing")).singleElement()
                .extracting(StoryCard::kind).isEqualTo("made up by the agency");
        assertThat(SHELF.cards()).filteredOn(card -> card.id().equals("booking")).singleElement()
                .extracting(StoryCard::kind).isEqualTo("documented case");
    }
}
