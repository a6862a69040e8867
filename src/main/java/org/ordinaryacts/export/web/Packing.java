package org.ordinaryacts.export.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.world.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packs the same view in several languages into one small piece of JSON, in which whatever is alike stands once: the
 * frames of a story repeat each other almost wholly, and the languages share all but their words.
 *
 * <p>
 * The result has {@code shapes} (lists of keys), {@code parts} and the {@code root}, an index of a part. A part is
 * <ul>
 * <li>a text, number, truth or null: itself;
 * <li>an array {@code [-1, …]}: a list of parts, by index;
 * <li>an array {@code [s, …]}: an object with the keys of shape {@code s}, its values by index;
 * <li>an object {@code {"en": …, "es": …}}: one part in each language, by index.
 * </ul>
 * A part stands after all parts that it names. {@code unpack.js} reads it.
 */
final class Packing {
    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Chip.class, Labeled.class).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<String> languages;
    private final Map<JsonNode, Integer> indexes = new LinkedHashMap<>();
    private final Map<List<String>, Integer> shapes = new LinkedHashMap<>();

    private Packing(List<String> languages) {
        this.languages = languages;
    }

    /** A mark is shown by its label, which the view makes. */
    private interface Labeled {
        @JsonProperty
        String label();
    }

    /** A view as packed JSON, safe to stand inside a script element. */
    static String of(Spoken<?> view) {
        Packing packing = new Packing(view.languages().stream().map(Language::code).toList());
        int root = packing.put(view.said().stream().map(said -> MAPPER.<JsonNode>valueToTree(said)).toList());
        return packing.json(root).replace("<", "\\u003c");
    }

    private String json(int root) {
        ObjectNode whole = NODES.objectNode();
        ArrayNode lists = whole.putArray("shapes");
        shapes.keySet().forEach(keys -> keys.forEach(lists.addArray()::add));
        ArrayNode parts = whole.putArray("parts");
        indexes.keySet().forEach(parts::add);
        whole.put("root", root);
        return MAPPER.writeValueAsString(whole);
    }

    /** Puts the same thing in all languages, or a thing that is alike in them, and says where it is. */
    private int put(List<JsonNode> trees) {
        if (trees.stream().distinct().count() == 1) {
            return alike(List.of(trees.getFirst()));
        }
        boolean objects = trees.stream().allMatch(JsonNode::isObject) && same(trees, Packing::keys);
        boolean lists = trees.stream().allMatch(JsonNode::isArray) && same(trees, JsonNode::size);
        return objects || lists ? alike(trees) : choice(trees);
    }

    private static boolean same(List<JsonNode> trees, Function<JsonNode, Object> what) {
        return trees.stream().map(what).distinct().count() == 1;
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** Puts trees that have the same keys, or are equally long. */
    private int alike(List<JsonNode> trees) {
        JsonNode first = trees.getFirst();
        if (first.isObject()) {
            ArrayNode part = NODES.arrayNode().add(shape(keys(first)));
            keys(first).forEach(key -> part.add(put(trees.stream().map(tree -> tree.get(key)).toList())));
            return index(part);
        }
        if (first.isArray()) {
            ArrayNode part = NODES.arrayNode().add(-1);
            for (int i = 0; i < first.size(); i++) {
                int at = i;
                part.add(put(trees.stream().map(tree -> tree.get(at)).toList()));
            }
            return index(part);
        }
        return index(first);
    }

    private int choice(List<JsonNode> trees) {
        List<Integer> places = trees.stream().map(tree -> put(List.of(tree))).toList();
        ObjectNode part = NODES.objectNode();
        for (int i = 0; i < places.size(); i++) {
            part.put(languages.get(i), places.get(i));
        }
        return index(part);
    }

    private int shape(List<String> keys) {
        return shapes.computeIfAbsent(keys, key -> shapes.size());
    }

    private int index(JsonNode part) {
        return indexes.computeIfAbsent(part, key -> indexes.size());
    }
}
