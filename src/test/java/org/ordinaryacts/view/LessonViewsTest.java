package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** Every lesson can be drawn in both languages, and its questions teach on every answer. */
class LessonViewsTest {
    private static final Library LIBRARY = Worlds.library();
    private static final Curriculum CURRICULUM = CurriculumLoading.load(Path.of("").toAbsolutePath(), LIBRARY)
            .curriculum();
    private static final Optional<CrowdModel> CROWD = Optional
            .of(CrowdModel.of(LIBRARY.world(), LIBRARY.people(), CrowdConditions.FITTED));
    private static final Map<StoryId, Trace> TRACES = new ConcurrentHashMap<>();

    static Stream<Lesson> lessons() {
        return CURRICULUM.lessons().stream();
    }

    private static LessonView view(Lesson lesson, Language language) {
        Naming naming = new Naming(LIBRARY.world(), new Texts(language), true);
        return new LessonViews(naming, CURRICULUM, new Source(Glossary.of(naming))).lesson(lesson);
    }

    private record Source(Glossary glossary) implements LessonSource {
        @Override
        public List<Story> stories() {
            return LIBRARY.stories();
        }

        @Override
        public Trace trace(StoryId story) {
            return TRACES.computeIfAbsent(story,
                    id -> new Engine(LIBRARY.world()).tell(LIBRARY.story(id.value()).orElseThrow()));
        }

        @Override
        public Optional<CrowdModel> crowd() {
            return CROWD;
        }

        @Override
        public boolean checked() {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void bothLanguagesShowAndAskTheSame(Lesson lesson) {
        LessonView english = view(lesson, Language.EN);
        LessonView spanish = view(lesson, Language.ES);
        assertThat(shapes(spanish)).isEqualTo(shapes(english)).isNotEmpty();
        assertThat(spanish.card().title()).isNotEqualTo(english.card().title());
        assertThat(english.sections()).allSatisfy(section -> {
            assertThat(section.title()).isNotBlank();
            assertThat(section.leading()).isNotEmpty();
        });
    }

    private static List<String> shapes(LessonView lesson) {
        return lesson.sections().stream().flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case BlockView.Prose prose -> Stream.<String>empty();
                    case BlockView.Shown(var look) -> Stream.of(shape(look));
                    case BlockView.Asked(var ask) -> Stream.of(ask.getClass().getSimpleName() + ask.id());
                    case BlockView.Pause(int minutes, String text) -> Stream.of("pause " + minutes);
                }).toList();
    }

    private static String shape(LookView look) {
        return switch (look) {
            case LookView.OfStory story -> "story " + story.story() + story.step();
            case LookView.OfKnowing knowing -> "who " + knowing.story() + knowing.step();
            case LookView.OfHolder holder -> "holder " + holder.holder().id();
            case LookView.OfLab lab -> "lab " + lab.part() + lab.levers();
            case LookView.OfRules rules -> "rules " + rules.story() + rules.levers();
            case LookView.OfFigure figure -> "figure " + figure.claim().id();
            case LookView.OfTerm term -> "term " + term.term().id();
        };
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsShownIsReal(Lesson lesson) {
        view(lesson, Language.EN).sections().stream().flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    if (block instanceof BlockView.Shown(var look)) {
                        assertReal(look);
                    }
                });
    }

    private static void assertReal(LookView look) {
        assertThat(look.title()).isNotBlank();
        assertThat(look.caption()).isNotBlank();
        switch (look) {
            case LookView.OfStory story -> assertThat(story.step() == 0).isEqualTo(story.chip().isEmpty());
            case LookView.OfKnowing knowing -> assertThat(knowing.tables()).isNotEmpty();
            case LookView.OfHolder holder -> assertThat(holder.holder().gets()).isNotEmpty();
            case LookView.OfLab lab -> assertThat(lab.picture()).isNotInstanceOf(LabPicture.None.class);
            case LookView.OfRules rules -> assertThat(rules.view().sentence()).isNotBlank();
            case LookView.OfFigure figure -> assertThat(figure.claim().title()).isNotBlank();
            case LookView.OfTerm term -> assertThat(term.term().meaning()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyAnswerIsJudgedAndTeaches(Lesson lesson) {
        for (Language language : Language.values()) {
            view(lesson, language).sections().stream().flatMap(section -> section.asks().stream())
                    .forEach(LessonViewsTest::assertJudged);
        }
    }

    private static void assertJudged(AskView ask) {
        switch (ask) {
            case AskView.Choice choice -> {
                List<Judging.Judged> all = new ArrayList<>();
                for (int i = 0; i < choice.answers().size(); i++) {
                    all.add(Judging.chosen(choice, i));
                }
                assertThat(all).filteredOn(Judging.Judged::right).hasSize(1);
                assertThat(all).extracting(Judging.Judged::feedback).doesNotHaveDuplicates().noneMatch(String::isBlank);
            }
            case AskView.Order order -> {
                assertThat(Judging.ordered(order, order.items()).right()).isFalse();
                assertThat(Judging.ordered(order, sorted(order.items())).right()).isTrue();
            }
            case AskView.Match match -> {
                assertThat(Judging.matched(match, match.rights()).right()).isFalse();
                assertThat(Judging.matched(match, sorted(match.rights())).right()).isTrue();
                assertThat(Judging.matched(match, List.of()).right()).isFalse();
            }
            case AskView.Number number -> {
                assertThat(Judging.typed(number, number.value() + number.tolerance()).right()).isTrue();
                assertThat(Judging.typed(number, number.value() - number.tolerance() - 1).right()).isFalse();
            }
            case AskView.Press press -> {
                assertThat(Judging.pressed(press, press.holder()).right()).isTrue();
                assertThat(Judging.pressed(press, "nobody").right()).isFalse();
                assertThat(press.play().stage().nodes()).extracting(PlayView.Node::id).contains(press.holder());
            }
        }
    }

    private static List<AskView.Item> sorted(List<AskView.Item> items) {
        AskView.Item[] sorted = items.toArray(AskView.Item[]::new);
        Arrays.sort(sorted, java.util.Comparator.comparingInt(AskView.Item::place));
        return List.of(sorted);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void onlyWhatIsMeantForTheLeaderIsForTheLeader(Lesson lesson) {
        LessonView view = view(lesson, Language.EN);
        assertThat(view.sections()).anyMatch(section -> !section.handout().isEmpty());
        assertThat(view.alignment()).filteredOn(standard -> !standard.verified()).isNotEmpty()
                .allMatch(standard -> standard.text().contains("your standards"));
    }
}
