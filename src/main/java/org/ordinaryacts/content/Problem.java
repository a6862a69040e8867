package org.ordinaryacts.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.text.Texts;

/**
 * Something wrong in the content, told to the person who can mend it.
 *
 * @param kind what is wrong; the texts say what was expected and what to do
 * @param suggestion what was probably meant
 */
public record Problem(Place place, Kind kind, List<String> args,
        Optional<String> suggestion) implements Comparable<Problem> {

    /** Copies the list. */
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem without a suggestion. */
    public static Problem of(Place place, Kind kind, Object... args) {
        return new Problem(place, kind, java.util.Arrays.stream(args).map(String::valueOf).toList(), Optional.empty());
    }

    /** One line: place, what is wrong, what was expected, what to do. */
    public String line(Texts texts) {
        return place + ": " + sentence(texts);
    }

    /** What is wrong, what was expected, what to do, without the place. */
    public String sentence(Texts texts) {
        String text = texts.get("problem." + kind.key(), args.toArray());
        return suggestion.map(meant -> text + " " + texts.get("problem.did-you-mean", meant)).orElse(text);
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::place).thenComparing(Problem::kind)
                .thenComparing(problem -> problem.args.toString()).compare(this, other);
    }

    /** All kinds of problems; each has a text under its name in lower case with hyphens. */
    public enum Kind {
        // files
        NO_FOLDER, NO_FILE, NO_STORIES, NOT_A_FILE, UNREADABLE, TOO_LARGE, NOT_UTF8, BROKEN_JSON, DUPLICATE_KEY,
        TOO_DEEP, OVER_LIMIT, NUMBER_TOO_LONG,
        EMPTY_FILE, FILE_NAME,
        // schema
        WRONG_TYPE, MISSING_KEY, MISSING_TRANSLATION, BLANK_TEXT, UNKNOWN_KEY, NOT_FOR_KIND, NOT_ALLOWED, WRONG_FORM,
        TOO_FEW, TOO_MANY, TOO_SHORT, TOO_LONG, TOO_SMALL, TOO_BIG, TWICE_IN_LIST, MISSING_SOURCE, OTHER_SCHEMA,
        // ids
        DUPLICATE_ID, UNKNOWN_HOLDER, UNKNOWN_FIELD, UNKNOWN_FLOW, UNKNOWN_SOURCE, UNKNOWN_ACT, UNKNOWN_LEVER,
        UNKNOWN_LESSON,
        UNKNOWN_FIGURE,
        UNKNOWN_PERSONA, BROKEN_PERSONA, UNKNOWN_ROLE, UNKNOWN_STEP, UNKNOWN_STREET, UNKNOWN_TOWN,
        // world
        SELF_FLOW, INCLUDED_NOT_SENT, INCLUDED_ELSEWHERE, FIELDS_WITHOUT_HOLDER, INCLUDED_CARRIES_NOTHING,
        NETWORK_HOLDS,
        // personas
        OUT_OF_RANGE, WRONG_ZIP, NOT_A_DAY, NOT_ADULT, REFUSED_SURNAME, STRAY_IDENTIFIER, OWN_FIELD, ALTERED_ADDRESS,
        // story structure
        ROLE_NEEDED, DAY_BACKWARD, LATER_STEP, CYCLE, NOT_AUTOMATIC, NOT_OUTCOME, NO_RIGHT_ANSWER, NOT_IN_FIELDS,
        SHORT_ORDER, TOLD_WITHOUT_SOURCE,
        // lessons
        NO_FRONT, FRONT_LINE, MISSING_ENTRY, NOT_A_COUNT, NOT_A_RANGE, ALIGNMENT_FORM, DUPLICATE_NUMBER,
        UNKNOWN_DIRECTIVE, DIRECTIVE_WORDS, MISSING_OPTION, UNKNOWN_OPTION, STRAY_END, NOT_CLOSED, INSIDE_PART,
        OUTSIDE_SECTION, NO_TITLE, NOT_PLAIN_MARKUP, SECTIONS_DIFFER, LANGUAGES_DIFFER, MINUTES_DIFFER,
        UNKNOWN_STORY, UNKNOWN_STORY_STEP, UNKNOWN_TERM, UNKNOWN_QUESTION, QUESTION_TWICE, QUESTION_NEVER,
        NOT_ONE_RIGHT, PRESS_WITHOUT_STEP, WRONG_KEY,
        // what the engine refuses
        REFUSED_MISSING, REFUSED_NOT_HELD, REFUSED_NOT_CARRIED, REFUSED_MAP_ONLY, REFUSED_ACTOR, REFUSED_CHAIN,
        REFUSED_NETWORK, REFUSED_MEMBER, REFUSED_RECORD, REFUSED_RECORD_FIELD, REFUSED_SAME_RECORD, REFUSED_NOT_KNOWN,
        REFUSED_START, EXPECTED_DAYS, EXPECTED_OUTCOME, EXPECTED_NO_OUTCOME, UNEXPECTED_FIELD, ABSENT_FIELD;

        /** The name in lower case with hyphens. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
