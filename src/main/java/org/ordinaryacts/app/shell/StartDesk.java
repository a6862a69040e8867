package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.course.StartModel;
import org.ordinaryacts.app.course.StartPane;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.PresetReading;
import org.ordinaryacts.content.PresetWriting;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Preset;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PresetCodes;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** The page on which a start for a class is prepared, and what it writes and opens. */
final class StartDesk {
    private final Content content;
    private final CourseDesk.Ways ways;
    private final StartModel model = new StartModel();

    StartDesk(Content content, CourseDesk.Ways ways) {
        this.content = content;
        this.ways = ways;
    }

    StartModel model() {
        return model;
    }

    Region draw(Library library, Face face) {
        Texts texts = face.texts();
        return new StartPane(offer(library, texts), model, new StartPane.Ways(
                wish -> ways.codes().get().write(PresetCodes.code(preset(wish))),
                (wish, file) -> save(wish, file, texts), typed -> ways.codes().get().open(typed, texts),
                file -> open(file, library, texts), () -> ways.show().accept(new Screen.Lessons())), face);
    }

    // ---- what can be chosen ----------------------------------------------------------------------------------------

    private StartPane.Offer offer(Library library, Texts texts) {
        Naming naming = content.naming(library, texts);
        List<StartPane.Thing> lessons = new ArrayList<>();
        for (LessonCard card : content.lessonViews(library, texts).cards()) {
            lessons.add(new StartPane.Thing(card.id(),
                    texts.get("app.course.title", card.number(), card.title()), card.sections()));
        }
        StoryViews views = new StoryViews(naming);
        List<StartPane.Thing> stories = library.stories().stream().map(story -> story(library, views, naming, story))
                .toList();
        List<StartPane.Thing> levers = library.world().parts().levers().stream()
                .map(lever -> new StartPane.Thing(lever.id().value(), naming.of(lever.name()), List.of())).toList();
        return new StartPane.Offer(lessons, stories, levers);
    }

    private StartPane.Thing story(Library library, StoryViews views, Naming naming, Story story) {
        List<String> steps = views.story(content.trace(library, story), content.ours()).steps().stream()
                .map(StepView::title).toList();
        return new StartPane.Thing(story.id().value(), naming.of(story.title()), steps);
    }

    // ---- what is written and opened --------------------------------------------------------------------------------

    private static Preset preset(StartModel.Wish wish) {
        return new Preset(wish.lesson().map(LessonId::new), wish.section(), wish.story().map(StoryId::new), wish.step(),
                wish.levers().stream().map(LeverId::new).collect(Collectors.toCollection(TreeSet::new)),
                wish.language().flatMap(Language::ofCode));
    }

    private static Optional<String> save(StartModel.Wish wish, Path file, Texts texts) {
        try {
            PresetWriting.write(preset(wish), file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(texts.get("cli.error.cannot-write", file));
        }
    }

    private List<String> open(Path file, Library library, Texts texts) {
        PresetReading.Result read = PresetReading.read(file, library, content.curriculum(library));
        read.preset().ifPresent(preset -> ways.codes().get().open(PresetCodes.code(preset)));
        return read.problems().stream().map(problem -> problem.line(texts)).toList();
    }

    /** Begins with what is open, where nothing was chosen yet. */
    void from(Optional<String> lesson, int section, Optional<String> story, int step, TreeSet<String> levers) {
        if (!model.wish().somewhere()) {
            model.want(new StartModel.Wish(lesson, section, story, step, levers, Optional.empty()));
        }
    }
}
