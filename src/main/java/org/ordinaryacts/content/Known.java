package org.ordinaryacts.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Term;
import org.ordinaryacts.world.World;

/**
 * What a lesson may point at.
 *
 * @param steps the steps of each story
 */
record Known(Map<String, Set<String>> steps, Set<String> holders, Set<String> fields, Set<String> levers,
        Set<String> figures, Set<String> terms) {

    /** All of a library. */
    static Known of(Library library) {
        World.Parts parts = library.world().parts();
        Map<String, Set<String>> steps = new TreeMap<>();
        for (Story story : library.stories()) {
            steps.put(story.id().value(), strings(story.steps().stream().map(step -> step.id().value())));
        }
        return new Known(steps, strings(parts.holders().stream().map(holder -> holder.id().value())),
                strings(parts.fields().stream().map(field -> field.id().value())),
                strings(parts.levers().stream().map(lever -> lever.id().value())),
                strings(parts.figures().stream().map(figure -> figure.id())),
                strings(parts.notes().terms().stream().map(Term::id)));
    }

    private static Set<String> strings(Stream<String> values) {
        return values.collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> stories() {
        return steps.keySet();
    }

    /** The steps of a story; none where there is no such story. */
    Set<String> stepsOf(String story) {
        return Optional.ofNullable(steps.get(story)).orElse(Set.of());
    }
}
