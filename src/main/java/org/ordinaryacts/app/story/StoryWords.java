package org.ordinaryacts.app.story;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.TwinView;
import org.ordinaryacts.view.TwinViews;

/** A story in words, as a lesson shows it in place of the picture. */
public final class StoryWords extends VBox {

    /**
     * The words.
     *
     * @param step the step up to which it is told, from 1; 0 for all of it
     * @param brief whether only the steps of its cut of a minute are told
     */
    public StoryWords(PlayView view, int step, boolean brief, Face face) {
        super(0.8 * face.em());
        getStyleClass().add("story-words");
        setMinHeight(Region.USE_PREF_SIZE);
        List<Integer> cut = view.story().shortCut();
        new TwinViews(face.texts()).twin(view).parts().stream()
                .filter(part -> step < 1 || part.step() < step)
                .filter(part -> !brief || cut.isEmpty() || part.step() < 0 || cut.contains(part.step()))
                .forEach(part -> getChildren().add(words(part, face.em())));
    }

    private static VBox words(TwinView.Part part, double em) {
        VBox words = Parts.column(0.25 * em, Parts.text(part.heading(), "soft", "small"));
        if (!part.title().isEmpty()) {
            words.getChildren().add(Parts.text(part.title(), "strong"));
        }
        part.lines().forEach(line -> words.getChildren().add(Parts.text(line)));
        return words;
    }
}
