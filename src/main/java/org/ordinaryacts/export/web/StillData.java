package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.StepView;

/**
 * A story as a lesson shows it: its map as it stands before it begins and after each step, without what moves between.
 *
 * @param before the word before it begins
 * @param steps all steps, in order
 * @param stills one a step, after the one before the first
 * @param shortCut the steps that tell it in about a minute, from 0
 */
record StillData(String id, String title, String before, String caseLine, PlayView.Stage stage, List<StepView> steps,
        List<Still> stills, List<Integer> shortCut) {

    /**
     * A moment at which nothing moves.
     *
     * @param nodes the state of every node
     * @param past the edges used by then
     */
    record Still(Map<String, PlayView.NodeState> nodes, List<String> past) {

        static Still of(PlayView.Frame frame) {
            return new Still(frame.nodes(), frame.past());
        }

        /** The map after a step, from 1; before the first for 0. */
        static Still at(PlayView play, int step) {
            int frame = step == 0 ? play.stepFrames().getFirst() : play.stepFrames().get(step - 1);
            return of(step == 0 ? before(play) : play.frames().get(frame));
        }

        private static PlayView.Frame before(PlayView play) {
            return play.frames().stream().filter(frame -> frame.step() < 0).reduce((one, next) -> next)
                    .orElse(play.frames().getFirst());
        }
    }

    static StillData of(PlayView play) {
        List<Still> stills = IntStream.rangeClosed(0, play.stepFrames().size())
                .mapToObj(step -> Still.at(play, step)).toList();
        return new StillData(play.story().id(), play.story().title(), play.story().before(), play.story().caseLine(),
                play.stage(), play.story().steps(), stills, play.story().shortCut());
    }

    /**
     * Who is alike at a moment, in words.
     *
     * @param state as a fixed word
     * @param word the state in words
     * @param names who it is
     */
    record Alike(String state, String word, List<String> names) {
    }

    /** Who holds something at a moment, who could ask for it, and who passes it on; nobody else. */
    static List<Alike> inWords(PlayView play, int step, Texts texts) {
        Still still = Still.at(play, step);
        return Stream.of("holds", "could-ask", "passes").map(state -> alike(state, play, still, texts))
                .filter(alike -> !alike.names().isEmpty()).toList();
    }

    private static Alike alike(String state, PlayView play, Still still, Texts texts) {
        String word = "";
        List<String> names = new ArrayList<>();
        for (PlayView.Node node : play.stage().nodes()) {
            PlayView.NodeState now = still.nodes().get(node.id());
            if (now != null && now.state().equals(state)) {
                word = now.word();
                names.add(node.name() + (now.wrong() ? " (" + texts.get("app.player.node.wrong") + ")" : ""));
            }
        }
        return new Alike(state, word, names);
    }
}
