package org.ordinaryacts.lesson;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ordinaryacts.engine.Exposure;
import org.ordinaryacts.engine.Knows;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.whatif.StepChange;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Holds what questions claim against the engine. */
public final class KeyCheck {
    private final World world;
    private final Function<StoryId, Trace> traces;

    /**
     * Checks against one world.
     *
     * @param traces tells a story; asked only for stories that exist
     */
    public KeyCheck(World world, Function<StoryId, Trace> traces) {
        this.world = world;
        this.traces = traces;
    }

    /**
     * A claim that the engine does not bear out.
     *
     * @param claimed ids that the question claims, in order
     * @param found ids that the engine finds, in order
     */
    public record Wrong(String claimed, String found) {
    }

    /** What is wrong with a question's claim about a trace, and with the answer that it calls right; or nothing. */
    public Optional<Wrong> of(Question question) {
        return question.key().flatMap(this::wrong).or(() -> answer(question));
    }

    private Optional<Wrong> wrong(Key key) {
        return switch (key) {
            case Key.Knowing knowing -> compared(knowing.holders(), holders(knowing));
            case Key.Stopping stopping -> compared(stopping.stopped(), stopped(stopping));
        };
    }

    private static Optional<Wrong> compared(Object claimed, Object found) {
        return claimed.equals(found)
                ? Optional.empty()
                : Optional.of(new Wrong(String.valueOf(claimed), String.valueOf(found)));
    }

    /** That the right answer of a question about who knows is what its key says. */
    private Optional<Wrong> answer(Question question) {
        if (!(question.key().orElse(null) instanceof Key.Knowing knowing)) {
            return Optional.empty();
        }
        return switch (question) {
            case Question.Choice choice -> choice.answers().stream().filter(Question.Choice.Answer::right).findFirst()
                    .filter(answer -> !answer.holders().isEmpty())
                    .flatMap(answer -> compared(new TreeSet<>(answer.holders()), knowing.holders()));
            case Question.Number number when number.value() != knowing.holders().size() ->
                Optional.of(new Wrong(String.valueOf(number.value()), String.valueOf(knowing.holders().size())));
            case Question.Press press when !knowing.holders().contains(press.holder()) ->
                Optional.of(new Wrong(press.holder().value(), knowing.holders().toString()));
            default -> Optional.empty();
        };
    }

    private SortedSet<HolderId> holders(Key.Knowing key) {
        Trace trace = traces.apply(key.story());
        Exposure exposure = Exposure.at(world, trace, trace.after(key.step()),
                trace.story().cast().getFirst().role());
        SortedSet<HolderId> found = new TreeSet<>();
        exposure.of(key.field()).forEach((holder, knows) -> {
            if (isSo(knows, key.state())) {
                found.add(holder);
            }
        });
        return found;
    }

    private static boolean isSo(Knows knows, Key.State state) {
        return switch (knows) {
            case Knows.Holds holds -> state == Key.State.HOLDS;
            case Knows.CouldAsk could -> state == Key.State.COULD_ASK;
            case Knows.Nothing nothing -> false;
        };
    }

    private SortedSet<StepId> stopped(Key.Stopping key) {
        SortedSet<StepId> stopped = new TreeSet<>();
        new Comparing(world, traces.apply(key.story())).with(RuleSet.of(key.lever())).of(Fate.STOPPED).stream()
                .map(StepChange::step).map(Step::id).forEach(stopped::add);
        return stopped;
    }
}
