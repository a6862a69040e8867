package org.ordinaryacts.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A page of text for a terminal: headings, paragraphs and lists, wrapped to its width. */
final class Page {
    private final PrintWriter out;
    private final int width;
    private final boolean styled;

    Page(PrintWriter out, int width, boolean styled) {
        this.out = out;
        this.width = width;
        this.styled = styled;
    }

    Page title(String text) {
        wrap(text, width).forEach(line -> out.println(style(line, "1")));
        out.println(style("═".repeat(Math.min(width, wrap(text, width).getFirst().length())), "1"));
        return this;
    }

    Page heading(String text) {
        out.println();
        wrap(text, width).forEach(line -> out.println(style(line, "1")));
        return this;
    }

    Page faint(String text) {
        wrap(text, width).forEach(line -> out.println(style(line, "2")));
        return this;
    }

    Page paragraph(String text) {
        wrap(text, width).forEach(out::println);
        return this;
    }

    /** A line with a mark before it; further lines are indented as far. */
    Page item(String mark, String text) {
        List<String> lines = wrap(text, width - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
        return this;
    }

    /** A paragraph with the same mark before each of its lines. */
    Page marked(String mark, String text) {
        wrap(text, width - mark.length()).forEach(line -> out.println(mark + line));
        return this;
    }

    /** A paragraph that stands out. */
    Page strong(String indent, String text) {
        wrap(text, width - indent.length()).forEach(line -> out.println(indent + style(line, "1")));
        return this;
    }

    /** A line as it is, of a table that fits. */
    Page row(String line) {
        out.println(line);
        return this;
    }

    Page gap() {
        out.println();
        return this;
    }

    private String style(String text, String code) {
        return styled ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Breaks a text at spaces so that no line is longer than the width, unless a single word is. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
