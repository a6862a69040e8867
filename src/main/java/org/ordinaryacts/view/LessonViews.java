package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ordinaryacts.lesson.Alignment;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Guide;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Token;

/** Makes lessons and guides ready to be drawn, in one language. */
public final class LessonViews {
    private final Naming naming;
    private final Texts texts;
    private final Curriculum curriculum;
    private final LessonSource source;

    /**
     * Views of a curriculum.
     *
     * @param source where the things come from that lessons show
     */
    public LessonViews(Naming naming, Curriculum curriculum, LessonSource source) {
        this.naming = naming;
        this.texts = naming.texts();
        this.curriculum = curriculum;
        this.source = source;
    }

    /** All lessons as they stand in a list, by their numbers. */
    public List<LessonCard> cards() {
        return curriculum.lessons().stream().map(this::card).toList();
    }

    private LessonCard card(Lesson lesson) {
        Lesson.Facts facts = lesson.facts();
        return new LessonCard(lesson.id().value(), lesson.number(), naming.of(lesson.title()),
                naming.of(lesson.objective()), texts.get("lesson.facts", facts.minutes(),
                        texts.name("lesson-level", facts.level()), facts.smallest(), facts.largest()),
                facts.minutes(), facts.shortMinutes(), facts.level().token(),
                facts.tracks().stream().map(Token::token).toList(),
                lesson.sections().stream().map(section -> naming.of(section.title())).toList(),
                lesson.questions().size());
    }

    /** A whole lesson, with everything that it shows. */
    public LessonView lesson(Lesson lesson) {
        LookViews looks = new LookViews(naming, source);
        AskViews asks = new AskViews(naming, source, lesson);
        List<SectionView> sections = new ArrayList<>();
        for (int i = 0; i < lesson.sections().size(); i++) {
            sections.add(section(i + 1, lesson.sections().get(i), looks, asks));
        }
        return new LessonView(card(lesson), texts.get("lesson.place", lesson.number(), curriculum.lessons().size(),
                lesson.facts().minutes()), new StoryViews(naming).banner(source.checked()),
                naming.of(lesson.facts().materials()), lesson.alignment().stream().map(this::standard).toList(),
                naming.of(lesson.takeAway()), texts.get("lesson.keep"), sections);
    }

    private LessonView.Standard standard(Alignment standard) {
        return new LessonView.Standard(standard.code(), standard.verified(), standard.verified()
                ? texts.get("lesson.standard.checked")
                : texts.get("lesson.standard.unchecked"));
    }

    private SectionView section(int number, Section section, LookViews looks, AskViews asks) {
        List<Block> blocks = section.blocks(texts.language());
        List<BlockView> shown = blocks.stream().flatMap(block -> shown(block, looks, asks)).toList();
        return new SectionView(number, section.phase().token(), texts.name("lesson-phase", section.phase()),
                naming.of(section.title()), section.minutes(), texts.count("lesson.minutes", section.minutes()),
                section.inShort(), shown, leading(blocks), handout(blocks), words(blocks));
    }

    private Stream<BlockView> shown(Block block, LookViews looks, AskViews asks) {
        return switch (block) {
            case Block.Prose(var passages) -> Stream.of(new BlockView.Prose(passages));
            case Block.Shows(var look) -> Stream.of(new BlockView.Shown(looks.view(look)));
            case Block.Asks(var question) -> Stream.of(new BlockView.Asked(asks.view(question)));
            case Block.Pause(int minutes) ->
                Stream.of(new BlockView.Pause(minutes, texts.count("lesson.pause", minutes)));
            case Block.Leading leading -> Stream.empty();
            case Block.Handout handout -> Stream.empty();
        };
    }

    private static List<Passage> leading(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Leading(var passages) ? passages.stream() : Stream.empty())
                .toList();
    }

    private static List<Passage> handout(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Handout(var passages) ? passages.stream() : Stream.empty())
                .toList();
    }

    /** The words of the glossary in what everybody reads, in the order in which they come. */
    private List<TermView> words(List<Block> blocks) {
        Map<String, TermView> words = new LinkedHashMap<>();
        blocks.stream()
                .flatMap(block -> block instanceof Block.Prose(var passages) ? passages.stream() : Stream.empty())
                .flatMap(passage -> source.glossary().pieces(passage.plain()).stream())
                .forEach(piece -> {
                    if (piece instanceof Glossary.Linked(var text, var term)) {
                        words.putIfAbsent(term.id(), term);
                    }
                });
        return List.copyOf(words.values());
    }

    /** All guides, in the order in which they are read. */
    public List<GuideView> guides() {
        return curriculum.guides().stream().map(this::guide).toList();
    }

    /** A guide. */
    public GuideView guide(Guide guide) {
        return new GuideView(guide.id(), naming.of(guide.title()), guide.passages(texts.language()));
    }
}
