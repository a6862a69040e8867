package org.ordinaryacts.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.SourceId;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.Token;
import tools.jackson.databind.JsonNode;

/** A value in a file that is as its schema says, with its place: what readers build the core's types from. */
record At(JsonFile file, String pointer, JsonNode node) {

    /** The root of a file. */
    static At root(JsonFile file) {
        return new At(file, "", file.root());
    }

    /** Where this value begins. */
    Place place() {
        return file.place(pointer);
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A member that the schema requires. */
    At get(String key) {
        JsonNode member = node.get(key);
        if (member == null) {
            throw new IllegalStateException(place() + " has no " + key + ", though its schema asks for it");
        }
        return new At(file, pointer + "/" + JsonFile.escape(key), member);
    }

    Optional<At> find(String key) {
        return has(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** The items of a list. */
    List<At> items() {
        List<At> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new At(file, pointer + "/" + i, node.get(i)));
        }
        return items;
    }

    /** The items of a list that may be left out. */
    List<At> items(String key) {
        return find(key).map(At::items).orElse(List.of());
    }

    /** The keys of an object, in the order of the file. */
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    String string() {
        return node.asString();
    }

    String string(String key) {
        return get(key).string();
    }

    int integer(String key) {
        return get(key).node.intValue();
    }

    boolean bool(String key) {
        return get(key).node.booleanValue();
    }

    Text text(String key) {
        At text = get(key);
        return new Text(text.string("en"), text.string("es"));
    }

    <E extends Enum<E> & Token> E token(String key, Class<E> set) {
        return Token.parse(set, string(key)).orElseThrow();
    }

    Citation citation(String key) {
        At cite = get(key);
        return new Citation(new SourceId(cite.string("source")), cite.text("place"));
    }
}
