package org.ordinaryacts.app.story;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.StoryView;

/** Who the story is about. */
final class PeopleCard extends VBox {

    PeopleCard(StoryView story, Texts texts, double em) {
        super(0.5 * em);
        for (StoryView.Person person : story.people()) {
            SVGPath face = new SVGPath();
            face.setContent(Icons.PERSON);
            face.getStyleClass().add("shape");
            face.setScaleX(em / 7);
            face.setScaleY(em / 7);
            StackPane avatar = new StackPane(face);
            avatar.getStyleClass().add("avatar");
            avatar.setMinSize(3.6 * em, 3.6 * em);
            avatar.setMaxSize(3.6 * em, 3.6 * em);
            VBox name = Parts.column(0, Parts.text(person.name(), "heading"),
                    Parts.text(texts.get("app.player.fictional") + " · " + person.details(), "soft", "small"));
            HBox.setHgrow(name, Priority.ALWAYS);
            getChildren().addAll(Parts.row(0.8 * em, avatar, name), Parts.text(person.about()));
        }
        getStyleClass().add("card");
    }
}
