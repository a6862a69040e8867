package org.ordinaryacts.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON files strictly and remembers where everything stands. */
final class JsonReading {
    /** How deep brackets may stand in brackets. */
    static final int MOST_DEPTH = 40;

    /** The longest text, in characters. */
    static final int MOST_CHARACTERS = 4000;
    /** The longest number, in characters: nothing in a story is larger than a million million. */
    private static final int MOST_DIGITS = 15;

    /** How much of a line is shown, in characters. */
    private static final int MOST_EXCERPT = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(MOST_CHARACTERS).maxNameLength(MOST_CHARACTERS).maxNumberLength(100).build())
            .build();

    private final String name;
    private final String text;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();

    private final List<Problem> tooLong = new ArrayList<>();
    private Place lastRead;

    private JsonReading(String name, String text) {
        this.name = name;
        this.text = text;
        this.lastRead = Place.of(name);
    }

    /** The file, or nothing after telling what is wrong with it. */
    static Optional<JsonFile> read(Path path, String name, Consumer<Problem> problems) {
        return TextReading.read(path, name, problems).flatMap(text -> parse(text, name, problems));
    }

    private static Optional<JsonFile> parse(String text, String name, Consumer<Problem> problems) {
        JsonReading reading = new JsonReading(name, text);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonNode root = reading.value(parser, "");
            if (parser.nextToken() != null) {
                Place place = reading.at(parser.currentTokenLocation());
                problems.accept(Problem.of(place, Problem.Kind.BROKEN_JSON, reading.excerpt(place)));
                return Optional.empty();
            }
            reading.tooLong.forEach(problems);
            return reading.tooLong.isEmpty()
                    ? Optional.of(new JsonFile(name, root, Map.copyOf(reading.values), Map.copyOf(reading.keys),
                            false))
                    : Optional.empty();
        } catch (JacksonException e) {
            problems.accept(reading.problem(e));
            return Optional.empty();
        }
    }

    /** Some failures carry no place of their own; then the last place that could be read is told. */
    private Problem problem(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        Place place = location == null ? lastRead : at(location);
        String what = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return what.contains("depth")
                    ? Problem.of(place, Problem.Kind.TOO_DEEP, MOST_DEPTH)
                    : Problem.of(place, Problem.Kind.OVER_LIMIT, MOST_CHARACTERS);
        }
        if (what.startsWith("Duplicate Object property")) {
            return Problem.of(place, Problem.Kind.DUPLICATE_KEY, what.replaceAll("^[^\"]*\"|\"[^\"]*$", ""));
        }
        return Problem.of(place, Problem.Kind.BROKEN_JSON, excerpt(place));
    }

    /** What stands at a place: it says more to an author, in any language, than what a parser makes of it. */
    private String excerpt(Place place) {
        String line = text.lines().skip(Math.max(0, place.line() - 1)).findFirst().orElse("");
        String rest = line.substring(Math.min(line.length(), Math.max(0, place.column() - 1))).strip();
        return rest.length() > MOST_EXCERPT ? rest.substring(0, MOST_EXCERPT) + "…" : rest;
    }

    private Place at(TokenStreamLocation location) {
        return new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private JsonNode value(JsonParser parser, String pointer) {
        lastRead = at(parser.currentTokenLocation());
        values.put(pointer, lastRead);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE -> nodes
                    .nullNode();
        };
    }

    /** A number of a sensible size; a larger one is told and read as null. */
    private JsonNode number(JsonParser parser) {
        String written = parser.getString();
        if (written.length() > MOST_DIGITS || written.matches(".*[eE].*")) {
            tooLong.add(Problem.of(lastRead, Problem.Kind.NUMBER_TOO_LONG, MOST_DIGITS));
            return JsonNodeFactory.instance.nullNode();
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? JsonNodeFactory.instance.numberNode(parser.getLongValue())
                : JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String member = pointer + "/" + JsonFile.escape(key);
            keys.put(member, at(parser.currentTokenLocation()));
            parser.nextToken();
            node.set(key, value(parser, member));
        }
        return node;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            node.add(value(parser, pointer + "/" + i));
        }
        return node;
    }
}
