package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.course.Course;
import org.ordinaryacts.app.course.CourseModel;
import org.ordinaryacts.app.course.CourseWays;
import org.ordinaryacts.app.course.GuidePane;
import org.ordinaryacts.app.course.Learners;
import org.ordinaryacts.app.course.LearnersPane;
import org.ordinaryacts.app.course.LessonsPane;
import org.ordinaryacts.app.course.PlanPane;
import org.ordinaryacts.app.course.StartPane;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.PlanBuilder;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.PlanViews;

/** Draws what stands around the lessons: their list, who learns, plans, guides and starts for a class. */
final class CourseDesk {
    private final Content content;
    private final Executor background;
    private final Learning learning;
    private final LessonKeeper lessons;
    private final Ways ways;
    private final CourseModel model = new CourseModel();
    private final StartDesk start;
    private boolean chosen;

    /**
     * Where these pages lead.
     *
     * @param again draws the screen anew
     * @param purpose what brought somebody here
     * @param codes the class codes of this content
     */
    record Ways(Consumer<Screen> show, Runnable again, Supplier<Settings.Purpose> purpose, Supplier<CodeDesk> codes) {
    }

    CourseDesk(Content content, Executor background, Learning learning, LessonKeeper lessons, Ways ways) {
        this.content = content;
        this.background = background;
        this.learning = learning;
        this.lessons = lessons;
        this.ways = ways;
        this.start = new StartDesk(content, ways);
        learn();
    }

    CourseModel model() {
        return model;
    }

    Learning learning() {
        return learning;
    }

    StartDesk start() {
        return start;
    }

    /** Lessons go on where whoever learns now was. */
    private void learn() {
        lessons.learn(id -> learning.of(new LessonId(id)),
                (id, attained) -> learning.attain(new LessonId(id), attained));
    }

    /** A page, once lessons are loaded; until then a word that it takes a moment. */
    Region draw(Screen.OfCourse screen, Library library, Face face) {
        CompletableFuture<Curriculum> loaded = CompletableFuture.supplyAsync(() -> content.curriculum(library),
                background);
        if (!content.hasCurriculum() && !loaded.isDone()) {
            loaded.thenAcceptAsync(done -> ways.again().run(), Platform::runLater);
            return new Pages(face.texts(), face.em()).waiting();
        }
        if (!(screen instanceof Screen.Learners)) {
            learning.forget();
        }
        LessonViews views = content.lessonViews(library, face.texts());
        return switch (screen) {
            case Screen.Lessons all -> lessons(views, face);
            case Screen.Learners who -> learners(face);
            case Screen.Guide wanted -> guide(views, wanted.id(), face);
            case Screen.Plan plan -> plan(views, content.curriculum(library), face);
            case Screen.Start begin -> start.draw(library, face);
        };
    }

    private LessonsPane lessons(LessonViews views, Face face) {
        boolean alone = ways.purpose().get() == Settings.Purpose.ALONE;
        if (!chosen && alone) {
            model.want(Optional.of(Track.SELF));
        }
        chosen = true;
        Course course = new Course(views.cards(), views.guides(), learning.progress().current(),
                id -> learning.of(new LessonId(id)), ways.purpose().get() == Settings.Purpose.LEAD, alone);
        return new LessonsPane(course, model, new CourseWays(this::lesson, this::guide, this::plan,
                () -> ways.show().accept(new Screen.Learners()), () -> ways.show().accept(new Screen.Start())), face);
    }

    private void all() {
        ways.show().accept(new Screen.Lessons());
    }

    private void lesson(String id) {
        ways.show().accept(new Screen.Lesson(id));
    }

    private void guide(String id) {
        ways.show().accept(new Screen.Guide(id));
    }

    private void plan(PlanWish wish) {
        model.plan(wish);
        ways.show().accept(new Screen.Plan());
    }

    // ---- who learns ------------------------------------------------------------------------------------------------

    private LearnersPane learners(Face face) {
        Optional<String> wiped = learning.wiped().map(last -> last.who()
                .map(learner -> face.texts().get("app.learners.wiped", Learners.name(learner, face.texts())))
                .orElseGet(() -> face.texts().get("app.learners.wiped-all")));
        return new LearnersPane(learning.progress(), wiped, model, new LearnersPane.Ways(this::begin, () -> {
            learning.nobody();
            learn();
            all();
        }, learner -> changed(() -> learning.wipe(learner)), () -> changed(learning::wipeAll),
                () -> changed(learning::undo)), face);
    }

    private void begin(Learner learner) {
        learn(learner);
        all();
    }

    /** Goes on as a learner. */
    void learn(Learner learner) {
        learning.begin(learner);
        learn();
    }

    private void changed(Runnable change) {
        change.run();
        learn();
        ways.again().run();
    }

    // ---- pages -----------------------------------------------------------------------------------------------------

    private Region guide(LessonViews views, String id, Face face) {
        List<GuideView> all = Course.inOrder(views.guides());
        return all.stream().filter(one -> one.id().equals(id)).findFirst()
                .<Region>map(one -> new GuidePane(one, all,
                        new GuidePane.Ways(this::guide, this::all, content.banner(face.texts())), face))
                .orElseGet(() -> lessons(views, face));
    }

    private PlanPane plan(LessonViews views, Curriculum curriculum, Face face) {
        PlanBuilder builder = new PlanBuilder(curriculum);
        PlanViews plans = new PlanViews(curriculum, face.texts());
        return new PlanPane(views.cards(), model, wish -> plans.view(builder.plan(wish)),
                new PlanPane.Ways(this::lesson, this::guide, this::all, content.banner(face.texts())), face);
    }

    /** Gives the keyboard to a page of these. */
    static void takeFocus(Node page) {
        switch (page) {
            case LessonsPane pane -> pane.takeFocus();
            case LearnersPane pane -> pane.takeFocus();
            case GuidePane pane -> pane.takeFocus();
            case PlanPane pane -> pane.takeFocus();
            case StartPane pane -> pane.takeFocus();
            default -> {
            }
        }
    }
}
