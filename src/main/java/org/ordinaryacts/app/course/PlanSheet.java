package org.ordinaryacts.app.course;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Paper;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlanView;
import org.ordinaryacts.view.PlanViews;

/** A plan to read, to print and to copy. */
final class PlanSheet extends VBox {
    private static final double TIME = 6.4;
    private static final double WIDEST = 52;

    private final PlanView plan;
    private final PlanPane.Ways ways;
    private final Texts texts;
    private final double em;
    private final Label told = Parts.text("", "soft", "small");

    PlanSheet(PlanView plan, PlanPane.Ways ways, Face face) {
        super(1.1 * face.em());
        this.plan = plan;
        this.ways = ways;
        this.texts = face.texts();
        this.em = face.em();
        setId("plan-sheet");
        getStyleClass().addAll("card", "guide-card");
        setMinHeight(Region.USE_PREF_SIZE);
        if (plan.sessions().isEmpty()) {
            getChildren().addAll(Parts.text(texts.get("app.plan.none"), "lesson-title"),
                    Parts.text(texts.get("app.plan.none.text")));
            return;
        }
        getChildren().addAll(Parts.column(0.3 * em, Parts.text(plan.title(), "lesson-title"),
                Parts.text(plan.lead(), "soft")), buttons());
        plan.sessions().forEach(session -> getChildren().add(session(session)));
        List<String> headings = PlanViews.headings(texts);
        list(headings.get(0), plan.prepare());
        read(headings.get(1));
        list(headings.get(2), plan.left());
        VBox keep = Parts.column(0, Parts.text(plan.keep(), "strong"));
        keep.getStyleClass().add("prose-quote");
        getChildren().add(keep);
        setMaxWidth(Double.MAX_VALUE);
    }

    private Region buttons() {
        Button print = Parts.button(texts.get("app.plan.print"),
                () -> Paper.print(lines(plan, texts), number -> texts.get("twin.page", ways.banner(), number),
                        getScene().getWindow()),
                "primary");
        print.setId("plan-print");
        Button copy = Parts.button(texts.get("app.plan.copy"), this::copy);
        copy.setId("plan-copy");
        told.setId("plan-told");
        return new Wrapping(0.6 * em, 0.5 * em, print, copy, told);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join(System.lineSeparator(), plan.text(PlanViews.headings(texts))));
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(texts.get("app.plan.copied"));
    }

    // ---- sessions --------------------------------------------------------------------------------------------------

    private VBox session(PlanView.SessionView session) {
        VBox rows = Parts.column(0);
        if (!session.title().isEmpty()) {
            rows.getChildren().add(Parts.text(session.title(), "heading", "plan-session"));
        }
        session.parts().forEach(part -> rows.getChildren().add(part(part)));
        if (!session.spare().isEmpty()) {
            rows.getChildren().add(Parts.text(session.spare(), "soft", "small"));
        }
        rows.setMaxWidth(WIDEST * em);
        return rows;
    }

    private HBox part(PlanView.PartView part) {
        Label time = Parts.text(part.time(), "plan-time");
        time.setMinWidth(TIME * em);
        VBox words = Parts.column(0.25 * em, title(part));
        if (!part.text().isEmpty()) {
            words.getChildren().add(Parts.text(part.text()));
        }
        part.lines().forEach(line -> words.getChildren().add(Parts.text("– " + line, "soft")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(0.8 * em, time, words);
        row.getStyleClass().addAll("plan-row", "plan-" + part.kind());
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /** What is done; a lesson can be opened from here. */
    private Region title(PlanView.PartView part) {
        if (part.lesson().isEmpty()) {
            return Parts.text(part.title(), "strong");
        }
        Button open = Parts.button(part.title(), () -> ways.lesson().accept(part.lesson()), "plan-lesson");
        open.setId("plan-open-" + part.lesson());
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleHelp(texts.get("app.course.open"));
        return open;
    }

    // ---- before ----------------------------------------------------------------------------------------------------

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox list = Parts.column(0.3 * em, Parts.text(heading, "heading"));
            lines.forEach(line -> list.getChildren().add(Parts.text("– " + line)));
            getChildren().add(list);
        }
    }

    private void read(String heading) {
        if (plan.guides().isEmpty()) {
            return;
        }
        List<Button> pages = new ArrayList<>();
        for (PlanView.Page page : plan.guides()) {
            Button button = Parts.button(page.title(), () -> ways.guide().accept(page.id()));
            button.setId("plan-guide-" + page.id());
            button.setMinWidth(0);
            pages.add(button);
        }
        getChildren().add(Parts.column(0.5 * em, Parts.text(heading, "heading"),
                new Wrapping(0.5 * em, 0.5 * em, pages)));
    }

    /** A plan for paper. */
    static List<Label> lines(PlanView plan, Texts texts) {
        List<String> lines = plan.text(PlanViews.headings(texts));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            labels.add(Parts.text(lines.get(i), i == 0 ? "big" : "label"));
        }
        return labels;
    }
}
