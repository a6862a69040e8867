package org.ordinaryacts.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.LabPart;
import org.ordinaryacts.lesson.LabPreset;
import org.ordinaryacts.lesson.Look;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.Token;

/** Reads the directives of a lesson that show something of the program. */
final class LookReading {
    private final Known known;
    private final Consumer<Problem> problems;

    LookReading(Known known, Consumer<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    /** What a directive shows, or nothing after telling what is wrong, or where it shows nothing. */
    Optional<Look> look(Directive directive) {
        return switch (directive.name()) {
            case "story" -> story(directive);
            case "who" -> who(directive);
            case "map" -> known(directive, directive.option("holder").orElse(""), known.holders(), Kind.UNKNOWN_HOLDER,
                    id -> new Look.OfHolder(new HolderId(id)));
            case "lab" -> lab(directive);
            case "compare" -> compare(directive);
            case "figure" -> known(directive, directive.word(), known.figures(), Kind.UNKNOWN_FIGURE,
                    Look.OfFigure::new);
            case "glossary" -> known(directive, directive.word(), known.terms(), Kind.UNKNOWN_TERM, Look.OfTerm::new);
            default -> Optional.empty();
        };
    }

    private Optional<Look> known(Directive directive, String id, Collection<String> all, Kind unknown,
            Function<String, Look> look) {
        return check(directive, id, all, unknown) ? Optional.of(look.apply(id)) : Optional.empty();
    }

    private boolean check(Directive directive, String id, Collection<String> all, Kind unknown) {
        if (!all.contains(id)) {
            problems.accept(new Problem(directive.place(), unknown, List.of(id), Nearest.to(id, all)));
        }
        return all.contains(id);
    }

    private Optional<Look> story(Directive directive) {
        String story = directive.word();
        boolean brief = directive.yes("short", problems);
        if (!check(directive, story, known.stories(), Kind.UNKNOWN_STORY)) {
            return Optional.empty();
        }
        Optional<String> step = directive.option("step");
        return step.map(id -> step(directive, story, id)).orElse(true)
                ? Optional.of(new Look.OfStory(new StoryId(story), step.map(StepId::new), brief))
                : Optional.empty();
    }

    private boolean step(Directive directive, String story, String step) {
        boolean there = known.stepsOf(story).contains(step);
        if (!there) {
            problems.accept(new Problem(directive.place(), Kind.UNKNOWN_STORY_STEP, List.of(step, story),
                    Nearest.to(step, known.stepsOf(story))));
        }
        return there;
    }

    private Optional<Look> who(Directive directive) {
        String story = directive.word();
        String step = directive.option("step").orElse("");
        return check(directive, story, known.stories(), Kind.UNKNOWN_STORY) && step(directive, story, step)
                ? Optional.of(new Look.OfKnowing(new StoryId(story), new StepId(step)))
                : Optional.empty();
    }

    private Optional<Look> lab(Directive directive) {
        Optional<LabPart> part = token(directive, directive.option("section").orElse(""), LabPart.class);
        Optional<LabPreset> preset = directive.option("preset").map(word -> token(directive, word, LabPreset.class))
                .orElse(Optional.of(LabPreset.DEFAULTS));
        int requests = directive.option("requests").isPresent() ? directive.number("requests", problems) : 0;
        return part.flatMap(one -> preset.map(conditions -> new Look.OfLab(one, conditions, requests)));
    }

    private <E extends Enum<E> & Token> Optional<E> token(Directive directive, String word, Class<E> set) {
        Optional<E> found = Token.parse(set, word);
        if (found.isEmpty()) {
            List<String> words = Token.words(set);
            problems.accept(new Problem(directive.place(), Kind.NOT_ALLOWED, List.of(word, String.join(", ", words)),
                    Nearest.to(word, words)));
        }
        return found;
    }

    private Optional<Look> compare(Directive directive) {
        String story = directive.word();
        SortedSet<LeverId> levers = new TreeSet<>();
        boolean sound = check(directive, story, known.stories(), Kind.UNKNOWN_STORY);
        for (String lever : Arrays.asList(directive.option("lever").orElse("").split(","))) {
            sound &= check(directive, lever, known.levers(), Kind.UNKNOWN_LEVER);
            levers.add(new LeverId(lever));
        }
        return sound ? Optional.of(new Look.OfRules(new StoryId(story), levers)) : Optional.empty();
    }
}
