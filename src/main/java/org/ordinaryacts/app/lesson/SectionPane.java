package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Prose;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.SectionView;

/** A section of a lesson: what it is for, its title, and its blocks in order. */
final class SectionPane extends VBox {
    private static final double READABLE = 46;
    private final Here here;
    private final SectionView section;
    private final double em;
    private final Set<String> told = new HashSet<>();
    private final Looks looks;
    private final List<PausePart> pauses = new ArrayList<>();

    /**
     * A section.
     *
     * @param of how many sections there are
     */
    SectionPane(SectionView section, int of, Here here) {
        super(1.1 * here.em());
        this.here = here;
        this.section = section;
        this.em = here.em();
        this.looks = new Looks(here);
        getStyleClass().add("lesson-section");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(Parts.column(0.2 * em, Parts.text(here.texts().get("app.lesson.over", section.number(), of,
                section.phaseName(), section.time()), "soft"), Parts.text(section.title(), "lesson-title")));
        for (int i = 0; i < section.blocks().size(); i++) {
            getChildren().add(block(section.blocks().get(i), section.number() + "-" + (i + 1)));
        }
    }

    private Region block(BlockView block, String id) {
        return switch (block) {
            case BlockView.Prose words -> words(words);
            case BlockView.Shown shown -> looks.of(shown.look(), "look-" + id);
            case BlockView.Asked asked -> ask(asked.ask());
            case BlockView.Pause pause -> pause(pause, "pause-" + id);
        };
    }

    private VBox words(BlockView.Prose words) {
        VBox read = Prose.of(words.passages(), here.face(), told);
        read.getStyleClass().add("lesson-prose");
        read.setMaxWidth(READABLE * em);
        return read;
    }

    private AskCard ask(AskView ask) {
        List<AskView> all = section.asks();
        return new AskCard(here, ask, all.indexOf(ask) + 1, all.size());
    }

    private PausePart pause(BlockView.Pause pause, String id) {
        PausePart part = new PausePart(pause, id, here);
        pauses.add(part);
        return part;
    }

    /** Whether a clock runs that somebody started. */
    boolean running() {
        return pauses.stream().anyMatch(PausePart::running);
    }

    /** Stops every clock. */
    void close() {
        pauses.forEach(PausePart::close);
    }
}
