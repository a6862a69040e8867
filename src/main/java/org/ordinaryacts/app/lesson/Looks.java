package org.ordinaryacts.app.lesson;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.errorlab.LabStill;
import org.ordinaryacts.app.story.StillStory;
import org.ordinaryacts.app.story.StoryWords;
import org.ordinaryacts.app.theme.Glossed;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.whatif.RulesStill;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.view.TermView;

/** Draws what a lesson shows of the program. */
final class Looks {
    private final Here here;
    private final Texts texts;
    private final double em;

    Looks(Here here) {
        this.here = here;
        this.texts = here.texts();
        this.em = here.em();
    }

    /**
     * What is shown, in its frame.
     *
     * @param id of the frame in the window
     */
    Region of(LookView look, String id) {
        LookCard card = new LookCard(here, id, look.title(),
                look instanceof LookView.OfRules ? "" : look.caption());
        return (switch (look) {
            case LookView.OfStory story -> story(card, story);
            case LookView.OfKnowing knowing -> card.known(knowing.chip())
                    .shows(() -> new KnowingTable(knowing.tables(), here.face()),
                            () -> new KnowingRows(knowing.tables(), here.face()))
                    .opens(texts.get("app.lesson.open.story"), () -> here.ways().story()
                            .accept(new LessonWays.StoryAt(knowing.story(), knowing.step(), false)));
            case LookView.OfHolder holder -> card.known(Optional.of(holder.holder().chip()))
                    .shows(new HolderLook(holder.holder(), here.face()))
                    .opens(texts.get("app.lesson.open.map"), () -> here.ways().holder().accept(holder.holder().id()));
            case LookView.OfLab lab -> lab(card, lab);
            case LookView.OfRules rules -> card.shows(new RulesStill(rules.view(), here.face()))
                    .opens(texts.get("app.lesson.open.rules"), () -> here.ways().rules().accept(rules));
            case LookView.OfFigure figure -> card.known(Optional.of(figure.claim().chip()))
                    .shows(figure(figure.claim()));
            case LookView.OfTerm term -> card.known(Optional.of(term.term().chip())).shows(term(term.term()));
        }).done();
    }

    private LookCard story(LookCard card, LookView.OfStory story) {
        Runnable open = () -> here.ways().story()
                .accept(new LessonWays.StoryAt(story.story(), story.step(), story.brief()));
        VBox told = Parts.column(0.7 * em,
                Glossed.of(story.text(), here.face().glossary(), here.face().claim()));
        return card.known(story.chip()).shows(() -> {
            StillStory picture = new StillStory(story.play(), story.step(), here.face(), Optional.empty(),
                    story.title() + ". " + story.caption());
            picture.getStyleClass().add("look-press");
            picture.setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    open.run();
                }
            });
            return Parts.column(0.7 * em, told, picture);
        }, () -> new StoryWords(story.play(), story.step(), story.brief(), here.face()))
                .opens(texts.get(story.brief()
                        ? "app.lesson.open.brief"
                        : story.step() > 0 ? "app.lesson.open.story" : "app.lesson.open.start"), open);
    }

    private LookCard lab(LookCard card, LookView.OfLab lab) {
        LabStill still = new LabStill(lab.picture(), here.face());
        if (lab.picture() instanceof LabPicture.None) {
            return card.shows(still.picture());
        }
        return card.known(still.chip()).shows(still::picture, still::words).opens(texts.get("app.lesson.open.lab"),
                () -> here.ways().lab().accept(lab));
    }

    private VBox figure(ClaimView claim) {
        VBox box = Parts.column(0.4 * em);
        if (!claim.text().equals(claim.title())) {
            box.getChildren().add(Glossed.of(claim.text(), here.face().glossary(), here.face().claim()));
        }
        claim.details().forEach(line -> box.getChildren()
                .add(Parts.column(0, Parts.text(line.name(), "soft", "small"), Parts.text(line.value()))));
        if (!claim.status().isEmpty()) {
            box.getChildren().add(Parts.text(claim.status(), "soft", "small"));
        }
        return box;
    }

    private VBox term(TermView term) {
        VBox box = Parts.column(0.3 * em);
        if (!term.full().isEmpty()) {
            box.getChildren().add(Parts.text(term.full(), "strong"));
        }
        box.getChildren().add(Parts.text(term.meaning()));
        return box;
    }
}
