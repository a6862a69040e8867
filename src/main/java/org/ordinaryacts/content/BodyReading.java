package org.ordinaryacts.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Phase;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.world.Token;

/** Reads the sections of a lesson in one language. */
final class BodyReading {
    private static final String TITLE = "## ";

    private final MarkdownFile file;
    private final Map<String, Question> questions;
    private final LookReading looks;
    private final Consumer<Problem> problems;
    private final List<Part> parts = new ArrayList<>();
    private final List<MarkdownFile.Line> pending = new ArrayList<>();
    /** The directive that began what is inside now: for the person who leads, or the handout. */
    private @Nullable Directive inside;

    /** A section in one language. */
    record Part(Phase phase, int minutes, boolean inShort, String title, List<Block> blocks, Place place) {
    }

    BodyReading(MarkdownFile file, Map<String, Question> questions, Known known, Consumer<Problem> problems) {
        this.file = file;
        this.questions = questions;
        this.looks = new LookReading(known, problems);
        this.problems = problems;
    }

    /** The sections, in order. */
    List<Part> sections() {
        file.body().forEach(this::line);
        endOfSection();
        parts.forEach(this::checkTitle);
        return List.copyOf(parts);
    }

    private void line(MarkdownFile.Line line) {
        if (!Directive.is(line.text())) {
            pending.add(line);
            return;
        }
        Optional<Directive> directive = Directive.read(file, line, problems);
        if (directive.isPresent() && directive.get().name().equals("end")) {
            end(directive.get());
        } else if (directive.isPresent() && directive.get().name().equals("section")) {
            endOfSection();
            begin(directive.get());
        } else {
            prose();
            directive.ifPresent(this::inSection);
        }
    }

    private void begin(Directive directive) {
        Phase phase = Token.parse(Phase.class, directive.word()).orElseGet(() -> {
            List<String> words = Token.words(Phase.class);
            problems.accept(new Problem(directive.place(), Kind.NOT_ALLOWED,
                    List.of(directive.word(), String.join(", ", words)), Nearest.to(directive.word(), words)));
            return Phase.ENGAGE;
        });
        parts.add(new Part(phase, directive.number("minutes", problems), directive.yes("short", problems), "",
                new ArrayList<>(), directive.place()));
    }

    private void end(Directive directive) {
        Directive open = inside;
        if (open == null) {
            problems.accept(Problem.of(directive.place(), Kind.STRAY_END));
            return;
        }
        List<Passage> passages = ProseReading.passages(file, pending, problems);
        pending.clear();
        inside = null;
        add(open.name().equals("handout") ? new Block.Handout(passages) : new Block.Leading(passages), open.place());
    }

    private void endOfSection() {
        Directive open = inside;
        if (open != null) {
            problems.accept(Problem.of(open.place(), Kind.NOT_CLOSED, open.name()));
            inside = null;
        }
        prose();
    }

    /** What was gathered becomes prose; the first second-level heading of a section is its title. */
    private void prose() {
        if (inside != null) {
            return;
        }
        List<MarkdownFile.Line> lines = new ArrayList<>(pending);
        pending.clear();
        lines.removeIf(line -> title(line));
        List<Passage> passages = ProseReading.passages(file, lines, problems);
        if (!passages.isEmpty()) {
            add(new Block.Prose(passages), file.at(firstWritten(lines)));
        }
    }

    private static int firstWritten(List<MarkdownFile.Line> lines) {
        return lines.stream().filter(line -> !line.text().isBlank()).findFirst().map(MarkdownFile.Line::number)
                .orElse(1);
    }

    private boolean title(MarkdownFile.Line line) {
        if (!line.text().startsWith(TITLE) || parts.isEmpty() || !parts.getLast().title().isEmpty()) {
            return false;
        }
        Part part = parts.removeLast();
        List<Passage> heading = ProseReading.passages(file, List.of(line), problems);
        parts.add(new Part(part.phase(), part.minutes(), part.inShort(), heading.getFirst().plain(), part.blocks(),
                part.place()));
        return true;
    }

    private void checkTitle(Part part) {
        if (part.title().isEmpty()) {
            problems.accept(Problem.of(part.place(), Kind.NO_TITLE, part.phase().token()));
        }
    }

    private void add(Block block, Place place) {
        if (parts.isEmpty()) {
            problems.accept(Problem.of(place, Kind.OUTSIDE_SECTION));
        } else {
            parts.getLast().blocks().add(block);
        }
    }

    private void inSection(Directive directive) {
        Directive open = inside;
        if (open != null) {
            problems.accept(Problem.of(directive.place(), Kind.INSIDE_PART, directive.name(), open.name()));
            return;
        }
        switch (directive.name()) {
            case "only" -> {
                if (!directive.word().equals("facilitator")) {
                    problems.accept(Problem.of(directive.place(), Kind.NOT_ALLOWED, directive.word(), "facilitator"));
                }
                inside = directive;
            }
            case "handout" -> inside = directive;
            case "pause" -> add(new Block.Pause(directive.number("minutes", problems)), directive.place());
            case "question" -> question(directive);
            default -> looks.look(directive).ifPresent(look -> add(new Block.Shows(look), directive.place()));
        }
    }

    private void question(Directive directive) {
        Question question = questions.get(directive.word());
        if (question == null) {
            problems.accept(new Problem(directive.place(), Kind.UNKNOWN_QUESTION, List.of(directive.word()),
                    Nearest.to(directive.word(), questions.keySet())));
        } else {
            add(new Block.Asks(question), directive.place());
        }
    }

    /** What a block is, apart from its words: alike in both languages. */
    static String shape(Block block) {
        return switch (block) {
            case Block.Prose prose -> "prose";
            case Block.Shows(var look) -> look.toString();
            case Block.Asks(var question) -> "::question " + question.id();
            case Block.Pause(int minutes) -> "::pause minutes=" + minutes;
            case Block.Leading leading -> "::only facilitator";
            case Block.Handout handout -> "::handout";
        };
    }
}
