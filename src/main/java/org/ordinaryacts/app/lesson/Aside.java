package org.ordinaryacts.app.lesson;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Prose;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.SectionView;
import org.ordinaryacts.view.TermView;

/** What stands beside a section: notes for the person who leads, where they are wanted, words, standards, services. */
final class Aside extends VBox {
    private final Here here;
    private final LessonView lesson;
    private final Texts texts;
    private final double em;

    Aside(LessonView lesson, Here here) {
        super(0.9 * here.em());
        this.lesson = lesson;
        this.here = here;
        this.texts = here.texts();
        this.em = here.em();
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Whether notes are shown: as somebody said, else where they lead a group. */
    static boolean notes(Here here) {
        return here.model().notes().get().orElse(here.ways().leads());
    }

    /** Shows what belongs to the lesson as a whole. */
    void show() {
        getChildren().setAll(standards());
    }

    /** Shows what belongs to a section. */
    void show(SectionView section) {
        getChildren().setAll(leading(section));
        if (!section.words().isEmpty()) {
            getChildren().add(card("app.lesson.words", section.words().stream().map(this::word).toList()));
        }
        getChildren().addAll(standards(), card("app.lesson.keep", List.of(Parts.text(lesson.keep()))));
    }

    private VBox standards() {
        return card("app.lesson.aligned", lesson.alignment().stream().map(this::standard).toList());
    }

    private VBox card(String heading, List<? extends Region> parts) {
        VBox card = Parts.column(0.6 * em, Parts.text(texts.get(heading), "heading"));
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private VBox leading(SectionView section) {
        boolean shown = notes(here);
        CheckBox wanted = new CheckBox(texts.get("app.lesson.notes.show"));
        wanted.setId("lesson-notes");
        wanted.setWrapText(true);
        wanted.setMinHeight(Region.USE_PREF_SIZE);
        wanted.setSelected(shown);
        wanted.setOnAction(event -> here.model().notes(wanted.isSelected()));
        VBox card = Parts.column(0.6 * em, wanted);
        if (shown) {
            card.getChildren().add(Parts.text(texts.get("app.lesson.notes"), "heading"));
            card.getChildren().add(section.leading().isEmpty()
                    ? Parts.text(texts.get("app.lesson.notes.none"), "soft")
                    : Prose.of(section.leading(), here.face()));
            card.getChildren().add(guides());
        }
        card.getStyleClass().addAll("card", "leading");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    /** The pages that help whoever leads. */
    private VBox guides() {
        VBox guides = Parts.column(0.3 * em, Parts.text(texts.get("app.guides"), "heading"));
        for (LessonWays.Guide guide : here.ways().guides()) {
            Button open = Parts.button(guide.title(), guide.open(), "guide-line");
            open.setId("lesson-guide-" + guide.id());
            open.setMinWidth(0);
            guides.getChildren().add(open);
        }
        return guides;
    }

    private VBox word(TermView term) {
        String meaning = term.full().isEmpty() ? term.meaning() : term.full() + ". " + term.meaning();
        return Parts.column(0, Parts.text(term.word(), "strong"), Parts.text(meaning));
    }

    private VBox standard(LessonView.Standard standard) {
        Label code = Parts.text((standard.verified() ? "✓ " : "○ ") + standard.code());
        return Parts.column(0, code, Parts.text(standard.text(), "soft", "small"));
    }
}
