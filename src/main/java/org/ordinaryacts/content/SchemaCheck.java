package org.ordinaryacts.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import tools.jackson.databind.JsonNode;

/** Holds files against the JSON Schemas that the program brings with it, and tells every problem in plain words. */
final class SchemaCheck {
    private static final String BASE = "https://ordinaryacts.example/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(SchemaCheck::load));

    private static String load(String iri) {
        return BuiltIn.text("schema/" + iri.substring(BASE.length())).orElseThrow();
    }

    /** Whether a file is as its schema says; every problem is told. */
    boolean check(JsonFile file, String schema, Consumer<Problem> problems) {
        Schema against = registry.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"));
        List<Error> errors = against.validate(file.root());
        errors.stream().map(error -> problem(file, error)).distinct().forEach(problems);
        return errors.isEmpty();
    }

    private static Problem problem(JsonFile file, Error error) {
        String pointer = pointer(error);
        Place place = file.place(pointer);
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (error.getKeyword()) {
            case "type" -> Problem.of(place, Kind.WRONG_TYPE, last, argument(error, 1), argument(error, 0));
            case "required" -> missing(place, last, error);
            case "additionalProperties" -> unknownKey(file, pointer, error);
            case "false" -> Problem.of(file.keyPlace(pointer), Kind.NOT_FOR_KIND, last, kindOf(file, pointer));
            case "enum" -> notAllowed(place, error);
            case "pattern" -> Problem.of(place, Kind.WRONG_FORM, value(error), form(error));
            case "minItems" -> Problem.of(place, Kind.TOO_FEW, last, argument(error, 0));
            case "maxItems" -> Problem.of(place, Kind.TOO_MANY, last, argument(error, 0));
            case "minLength" -> Problem.of(place, Kind.TOO_SHORT, last, argument(error, 0));
            case "maxLength" -> Problem.of(place, Kind.TOO_LONG, last, argument(error, 0));
            case "minimum" -> Problem.of(place, Kind.TOO_SMALL, last, argument(error, 0));
            case "maximum" -> Problem.of(place, Kind.TOO_BIG, last, argument(error, 0));
            case "uniqueItems" -> Problem.of(place, Kind.TWICE_IN_LIST, last);
            default -> Problem.of(place, Kind.OTHER_SCHEMA, last, error.getMessage());
        };
    }

    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/').append(JsonFile.escape(String.valueOf(error.getInstanceLocation().getElement(i))));
        }
        return pointer.toString();
    }

    private static String argument(Error error, int index) {
        Object[] arguments = error.getArguments();
        return arguments.length > index ? String.valueOf(arguments[index]) : "";
    }

    private static Problem missing(Place place, String last, Error error) {
        String key = Objects.requireNonNullElse(error.getProperty(), "");
        return switch (key) {
            case "en", "es" -> Problem.of(place, Kind.MISSING_TRANSLATION, last, key);
            case "cite" -> Problem.of(place, Kind.MISSING_SOURCE, last);
            default -> Problem.of(place, Kind.MISSING_KEY, key);
        };
    }

    private static Problem unknownKey(JsonFile file, String pointer, Error error) {
        String key = Objects.requireNonNullElse(error.getProperty(), "");
        Place place = file.keyPlace(pointer + "/" + JsonFile.escape(key));
        Set<String> known = new TreeSet<>();
        JsonNode properties = parentSchema(error);
        properties.propertyNames().forEach(known::add);
        return new Problem(place, Kind.UNKNOWN_KEY, List.of(key), Nearest.to(key, known));
    }

    /** The {@code properties} beside the keyword that found the error. */
    private static JsonNode parentSchema(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        String parent = fragment.substring(0, fragment.lastIndexOf('/'));
        String file = error.getSchemaLocation().getAbsoluteIri().toString().substring(BASE.length());
        JsonNode schema = BuiltIn.json("schema/" + file);
        return schema.at(parent + "/properties");
    }

    private static Problem notAllowed(Place place, Error error) {
        Collection<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(node -> allowed.add(node.asString()));
        String value = value(error);
        return new Problem(place, Kind.NOT_ALLOWED, List.of(value, String.join(", ", allowed)),
                Nearest.to(value, allowed));
    }

    private static String value(Error error) {
        return Optional.ofNullable(error.getInstanceNode()).map(SchemaCheck::shown).orElse("");
    }

    /** What the schema says of the form in words, or else the pattern. */
    private static String form(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        String file = error.getSchemaLocation().getAbsoluteIri().toString().substring(BASE.length());
        JsonNode schema = BuiltIn.json("schema/" + file).at(fragment.substring(0, fragment.lastIndexOf('/')));
        JsonNode description = schema.get("description");
        return description == null ? Arrays.toString(error.getArguments()) : description.asString();
    }

    private static String kindOf(JsonFile file, String pointer) {
        JsonNode step = file.root().at(pointer.substring(0, pointer.lastIndexOf('/')));
        JsonNode kind = step.get("kind");
        return kind == null ? "" : shown(kind);
    }

    private static String shown(JsonNode node) {
        String text = node.isValueNode() ? node.asString() : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
