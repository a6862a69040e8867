package org.ordinaryacts.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;

/**
 * Makes passages of Markdown: headings, paragraphs, lists, quotes, lines, and words that stand out. Whatever else
 * Markdown has (links, pictures, HTML, blocks of code) not every face can draw, so it is told as a problem.
 */
final class ProseReading {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, BlockQuote.class,
                    org.commonmark.node.ListBlock.class, ThematicBreak.class, org.commonmark.node.FencedCodeBlock.class,
                    org.commonmark.node.HtmlBlock.class))
            .build();

    private final MarkdownFile file;
    private final int firstLine;
    private final Consumer<Problem> problems;

    private ProseReading(MarkdownFile file, int firstLine, Consumer<Problem> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The passages of some lines that follow each other. */
    static List<Passage> passages(MarkdownFile file, List<MarkdownFile.Line> lines, Consumer<Problem> problems) {
        if (lines.isEmpty()) {
            return List.of();
        }
        String text = String.join("\n", lines.stream().map(MarkdownFile.Line::text).toList());
        return new ProseReading(file, lines.getFirst().number(), problems).passages(PARSER.parse(text));
    }

    private List<Passage> passages(Node parent) {
        List<Passage> passages = new ArrayList<>();
        for (Node node : children(parent)) {
            switch (node) {
                case Heading heading -> passages.add(new Passage.Heading(runs(heading)));
                case Paragraph paragraph -> passages.add(new Passage.Paragraph(runs(paragraph)));
                case BulletList list -> passages.add(new Passage.Listing(0, items(list)));
                case OrderedList list -> passages.add(new Passage.Listing(first(list), items(list)));
                case BlockQuote quote -> passages.add(new Passage.Quote(passages(quote)));
                case ThematicBreak line -> passages.add(new Passage.Divider());
                default -> refuse(node);
            }
        }
        return passages;
    }

    private static int first(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null || start < 1 ? 1 : start;
    }

    private List<List<Passage>> items(Node list) {
        return children(list).stream().filter(ListItem.class::isInstance).map(this::passages).toList();
    }

    private List<Run> runs(Node block) {
        List<Run> runs = new ArrayList<>();
        collect(block, Run.Style.PLAIN, runs);
        return joined(runs);
    }

    private void collect(Node parent, Run.Style style, List<Run> runs) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> runs.add(new Run(text.getLiteral(), style));
                case SoftLineBreak line -> runs.add(new Run(" ", style));
                case HardLineBreak line -> runs.add(new Run("\n", style));
                case StrongEmphasis strong -> collect(strong, Run.Style.STRONG, runs);
                case Emphasis emphasis -> collect(emphasis, style == Run.Style.STRONG ? style : Run.Style.EMPHASIS,
                        runs);
                case Code code -> runs.add(new Run(code.getLiteral(), Run.Style.CODE));
                default -> refuse(node);
            }
        }
    }

    /** Runs of one look that follow each other are one run. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().style() == run.style()) {
                joined.set(joined.size() - 1, new Run(joined.getLast().text() + run.text(), run.style()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private void refuse(Node node) {
        problems.accept(Problem.of(place(node), Kind.NOT_PLAIN_MARKUP, node.getClass().getSimpleName()));
    }

    private Place place(Node node) {
        @Nullable
        Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getParent();
        }
        return at == null ? file.at(firstLine) : file.at(firstLine + at.getSourceSpans().getFirst().getLineIndex());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
