package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Progress;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.world.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How progress stands in a file. */
final class ProgressJson {
    private static final int VERSION = 1;

    private ProgressJson() {
    }

    /** A newer program wrote it. */
    static final class Newer extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
    }

    // ---- writing -----------------------------------------------------------------------------------------------

    static ObjectNode write(Progress progress) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("version", VERSION);
        progress.current().ifPresent(learner -> learner(node.putObject("current"), learner));
        ArrayNode learners = node.putArray("learners");
        progress.learners().forEach((learner, lessons) -> {
            ObjectNode one = learners.addObject();
            learner(one, learner);
            ObjectNode places = one.putObject("lessons");
            lessons.forEach((lesson, attained) -> attained(places.putObject(lesson.value()), attained));
        });
        return node;
    }

    private static void learner(ObjectNode node, Learner learner) {
        node.put("animal", learner.animal().token()).put("color", learner.tint().token());
    }

    private static void attained(ObjectNode node, Attained attained) {
        node.put("section", attained.section());
        ArrayNode seen = node.putArray("seen");
        attained.seen().forEach(seen::add);
        ObjectNode answers = node.putObject("answers");
        attained.answers().forEach(answers::put);
        node.put("finished", attained.finished());
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /**
     * Progress as it was written.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Progress read(JsonNode node) {
        JsonNode version = node.path("version");
        if (!node.isObject() || !version.isInt() || version.intValue() < 1) {
            throw new IllegalArgumentException("no progress");
        }
        if (version.intValue() > VERSION) {
            throw new Newer();
        }
        SortedMap<Learner, SortedMap<LessonId, Attained>> learners = new TreeMap<>();
        for (JsonNode one : node.path("learners")) {
            SortedMap<LessonId, Attained> lessons = new TreeMap<>();
            one.path("lessons").properties()
                    .forEach(entry -> lessons.put(new LessonId(entry.getKey()), attained(entry.getValue())));
            learners.put(learner(one), lessons);
        }
        JsonNode current = node.path("current");
        return new Progress(current.isMissingNode() ? Optional.empty() : Optional.of(learner(current)), learners);
    }

    private static Learner learner(JsonNode node) {
        return new Learner(token(node.path("animal"), Animal.class), token(node.path("color"), Tint.class));
    }

    private static <E extends Enum<E> & Token> E token(JsonNode node, Class<E> set) {
        return Token.parse(set, node.asString("")).orElseThrow(() -> new IllegalArgumentException("unknown: " + node));
    }

    private static Attained attained(JsonNode node) {
        if (!node.path("section").isInt()) {
            throw new IllegalArgumentException("no place in a lesson: " + node);
        }
        SortedSet<Integer> seen = new TreeSet<>();
        node.path("seen").forEach(section -> seen.add(section.asInt()));
        SortedMap<String, Boolean> answers = new TreeMap<>();
        node.path("answers").properties()
                .forEach(entry -> answers.put(entry.getKey(), entry.getValue().asBoolean(false)));
        return new Attained(node.path("section").intValue(), seen, answers, node.path("finished").asBoolean(false));
    }
}
