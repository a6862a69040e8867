package org.ordinaryacts.export.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Text comes in only through {@link #text}, which escapes it, so that nothing of the content can be
 * taken for markup.
 */
public record Markup(String html) {

    /** Nothing. */
    static final Markup NONE = new Markup("");

    /** A text. */
    public static Markup text(String text) {
        return new Markup(escaped(text));
    }

    /**
     * An element with what is in it.
     *
     * @param tag its name, with its classes after points: {@code p.soft.small}
     */
    public static Markup of(String tag, Markup... inside) {
        return of(tag, Arrays.asList(inside));
    }

    /** An element with all of these in it. */
    public static Markup of(String tag, Collection<Markup> inside) {
        String name = tag.split("\\.", 2)[0];
        String classes = tag.length() > name.length() ? tag.substring(name.length() + 1).replace('.', ' ') : "";
        String opened = classes.isEmpty() ? "<" + name + ">" : "<" + name + " class=\"" + classes + "\">";
        return new Markup(opened + all(inside).html() + "</" + name + ">");
    }

    /** An element with a text in it. */
    public static Markup of(String tag, String text) {
        return of(tag, text(text));
    }

    /** All of these, one after the other. */
    public static Markup all(Collection<Markup> pieces) {
        return new Markup(pieces.stream().map(Markup::html).collect(Collectors.joining()));
    }

    /** All of these, one after the other. */
    public static Markup all(Markup... pieces) {
        return all(List.of(pieces));
    }

    /** This element with an attribute. */
    public Markup with(String name, String value) {
        int end = html.indexOf('>');
        return new Markup(html.substring(0, end) + " " + name + "=\"" + escaped(value) + "\"" + html.substring(end));
    }

    /** Whether there is nothing here. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** A text in which nothing can be taken for markup, also inside an attribute. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
