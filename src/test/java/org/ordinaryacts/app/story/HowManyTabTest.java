package org.ordinaryacts.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HowManyView;
import org.ordinaryacts.view.HowManyViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The tab as it waits, is stopped, and counts; the people are made when the test says so. */
@ExtendWith(ApplicationExtension.class)
class HowManyTabTest {
    private static final Library LIBRARY = Worlds.library();
    private static final Trace TRACE = new Engine(LIBRARY.world())
            .tell(LIBRARY.story("license-renewal").orElseThrow());
    private static final Town TOWN = Town.of(LIBRARY.people());

    /** Counts in the real town once the test has it ready. */
    private static final class ByHand implements HowManyCounts {
        private final List<String> told = new ArrayList<>();
        private boolean ready;
        private DoubleConsumer progress = done -> {
        };
        private Runnable done = () -> {
        };

        @Override
        public Optional<List<HowManyView>> at(int moment) {
            Naming naming = new Naming(LIBRARY.world(), new Texts(Language.EN), true);
            return ready ? Optional.of(new HowManyViews(naming).at(TOWN, TRACE, moment)) : Optional.empty();
        }

        @Override
        public Runnable prepare(DoubleConsumer toldProgress, Runnable toldDone) {
            told.add("began");
            progress = toldProgress;
            done = toldDone;
            return () -> told.add("stopped");
        }

        void finish() {
            ready = true;
            done.run();
        }
    }

    private final ByHand counts = new ByHand();
    private final List<String> chosen = new ArrayList<>();

    private HowManyTab tab() {
        return new HowManyTab(counts, new Face(new Texts(Language.EN), 14, Movement.OFF, claim -> {
        }), chosen::add);
    }

    private static <T> T onWindow(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(HowManyTabTest::all))
                : Stream.of(node);
    }

    private static List<String> words(HowManyTab tab) {
        return all(tab.pane()).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private static Labeled labeled(HowManyTab tab, String text) {
        return all(tab.pane()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(label -> label.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void peopleAreMadeOnceAndThenCountedAtAnyMoment() {
        List<List<String>> seen = onWindow(() -> {
            HowManyTab tab = tab();
            tab.show(TRACE.beginning(), Optional.empty());
            tab.show(TRACE.end(), Optional.empty());
            counts.progress.accept(0.42);
            List<String> waiting = words(tab);
            counts.finish();
            List<String> end = words(tab);
            tab.show(TRACE.beginning(), Optional.empty());
            return List.of(waiting, end, words(tab));
        });
        assertThat(counts.told).containsExactly("began");
        assertThat(seen.get(0)).contains("Making the made-up people: 42%", "Stop");
        assertThat(seen.get(1)).contains("ICE field office", "1 in 4,150", "Only one left: this persona.",
                "Illustrative");
        assertThat(seen.get(2)).contains("NCATC").doesNotContain("ICE field office");
    }

    @Test
    void theChosenHolderIsShownAndPressingAnotherChoosesIt() {
        onWindow(() -> {
            HowManyTab tab = tab();
            counts.ready = true;
            tab.show(TRACE.end(), Optional.of("ncatc"));
            assertThat(words(tab)).contains("1 in 229").doesNotContain("1 in 4,150");
            ((javafx.scene.control.ToggleButton) labeled(tab, "Data brokers")).fire();
            return true;
        });
        assertThat(chosen).containsExactly("commercial-brokers");
        assertThat(counts.told).isEmpty();
    }

    @Test
    void stoppingStopsAndTheCountCanBeginAgain() {
        onWindow(() -> {
            HowManyTab tab = tab();
            tab.show(0, Optional.empty());
            assertThat(all(tab.pane())).anyMatch(ProgressBar.class::isInstance);
            Button stop = (Button) labeled(tab, "Stop");
            counts.progress.accept(0.5);
            assertThat(labeled(tab, "Stop")).isSameAs(stop);
            stop.fire();
            tab.show(1, Optional.empty());
            assertThat(words(tab)).contains("Stopped. Nobody has been counted.");
            assertThat(counts.told).containsExactly("began", "stopped");
            ((Button) labeled(tab, "Count")).fire();
            tab.close();
            return true;
        });
        assertThat(counts.told).containsExactly("began", "stopped", "began", "stopped");
    }
}
