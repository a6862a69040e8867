package org.ordinaryacts.app.sources;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.TermView;

/** All words of the glossary; each leads to its source. */
final class GlossaryPage {
    private final Drawing drawing;

    private GlossaryPage(Drawing drawing) {
        this.drawing = drawing;
    }

    static VBox of(Drawing drawing) {
        return new GlossaryPage(drawing).page();
    }

    private VBox page() {
        List<Pressable> words = drawing.face().glossary().terms().stream().map(this::word).toList();
        return drawing.page(drawing.texts().get("app.sources.glossary"),
                Parts.text(drawing.texts().get("app.sources.glossary.lead"), "soft"),
                Parts.column(0.5 * drawing.em(), words));
    }

    private Pressable word(TermView term) {
        VBox words = Parts.column(0.15 * drawing.em(), Parts.text(term.word(), "strong"));
        if (!term.full().isEmpty()) {
            words.getChildren().add(Parts.text(term.full(), "soft", "small"));
        }
        words.getChildren().addAll(Parts.text(term.meaning()), Parts.mark(term.chip()));
        Pressable entry = new Pressable(words, String.join(". ", term.word(), term.full(), term.meaning()),
                () -> drawing.face().claim().accept(term.claim()));
        entry.setId(Ids.of("term", term.id()));
        return entry;
    }
}
