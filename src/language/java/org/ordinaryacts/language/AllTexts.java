package org.ordinaryacts.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.LessonTexts;
import org.ordinaryacts.content.StoryTexts;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Guide;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Term;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/** Every sentence of the content and of the interface, each with where it stands. */
final class AllTexts {
    /** Texts that are mostly names of commands, options, files and keys. */
    private static final Pattern COMMANDS = Pattern
            .compile("^(help|keys|cli\\.error|cli\\.whatif|crowd\\.error|web\\.error)\\.");
    private final Language language;
    private final List<Placed> all = new ArrayList<>();

    /** A text and where it stands. */
    record Placed(String place, String text) {
    }

    private AllTexts(Language language) {
        this.language = language;
    }

    static List<Placed> of(Library library, Language language) {
        AllTexts texts = new AllTexts(language);
        library.stories().forEach(texts::story);
        texts.world(library.world().parts());
        texts.notes(library.world().parts());
        texts.lessons(LessonTexts.ours(library));
        Texts own = new Texts(language);
        own.keys().stream().sorted().filter(key -> !COMMANDS.matcher(key).find())
                .forEach(key -> texts.all.add(new Placed(key, own.get(key))));
        return List.copyOf(texts.all);
    }

    private void add(String place, Stream<Text> texts) {
        texts.forEach(text -> all.add(new Placed(place, text.in(language))));
    }

    private void story(Story story) {
        add(story.id().value(), StoryTexts.all(story));
    }

    private void lessons(Curriculum curriculum) {
        for (Lesson lesson : curriculum.lessons()) {
            Stream.of(LessonTexts.labels(lesson, language), LessonTexts.forLearners(lesson, language),
                    LessonTexts.forLeaders(lesson, language)).flatMap(List::stream)
                    .filter(text -> !LessonTexts.hasBlanks(text))
                    .forEach(text -> all.add(new Placed(lesson.id().value(), text)));
        }
        for (Guide guide : curriculum.guides()) {
            LessonTexts.of(guide, language).stream().filter(text -> !LessonTexts.hasBlanks(text)).forEach(text -> all.add(new Placed("guide " + guide.id(), text)));
        }
    }

    private void world(World.Parts parts) {
        parts.holders().forEach(row -> add(row.id().value(), Stream.of(row.sentence())));
        parts.flows().forEach(row -> add(row.id().value(), Stream.of(row.sentence())));
        parts.fields().forEach(row -> add(row.id().value(), Stream.of(row.sentence())));
        parts.acts().forEach(row -> add(row.id().value(), Stream.of(row.name(), row.sentence())));
        parts.levers().forEach(row -> add(row.id().value(), Stream.of(row.name(), row.sentence(), row.note())));
        parts.figures().forEach(row -> add(row.id(), Stream.of(row.sentence())));
        parts.contexts().forEach(row -> add(row.id(), Stream.of(row.sentence())));
        parts.purposes().forEach(row -> add(row.id(), Stream.of(row.sentence())));
    }

    private void notes(World.Parts parts) {
        parts.notes().silences().forEach(row -> add(row.id(),
                Stream.of(row.title(), row.said(), row.unsaid(), row.so())));
        parts.notes().terms().forEach(row -> add(row.id(), switch (row.said()) {
            case Term.OfHolder holder -> Stream.<Text>of();
            case Term.Cited cited -> Stream.of(cited.meaning());
            case Term.OfContext beside -> Stream.of(beside.meaning());
        }));
    }
}
