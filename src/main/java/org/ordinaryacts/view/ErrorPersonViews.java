package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ordinaryacts.crowd.Compared;
import org.ordinaryacts.crowd.CrowdPerson;
import org.ordinaryacts.crowd.FileSeen;
import org.ordinaryacts.crowd.Outcome.Verdict;
import org.ordinaryacts.text.Texts;

/** Derives why one person of a crowd came to what they did. */
public final class ErrorPersonViews {
    private final Texts texts;
    private final Chip chip;

    /** Views in the language of the naming. */
    public ErrorPersonViews(Naming naming) {
        this.texts = naming.texts();
        this.chip = new ErrorViews(naming).chip();
    }

    /**
     * One person.
     *
     * @param request which request of a run it is about, from 0; nothing where the person was opened by index
     */
    public ErrorsView.Person person(CrowdPerson person, OptionalInt request) {
        Verdict verdict = person.outcome().verdict();
        String title = request.isPresent()
                ? texts.get("errors.person.dot", ErrorViews.number(request.getAsInt() + 1L))
                : texts.get("errors.person.index", ErrorViews.number(person.index()));
        return new ErrorsView.Person(chip, title, person.persona().name(), person.index(), person.seed(),
                ErrorViews.word(texts, "verdict", verdict), headline(person), verdict == Verdict.WRONG_REQUEST,
                person.outcome().cause().map(cause -> cause.token()).orElse(""), lines(person), waterfalls(person),
                texts.get("errors.person.others", others(person),
                        ErrorViews.bits(texts, person.mostAlikeOther().score())));
    }

    private static long others(CrowdPerson person) {
        return person.files().stream().filter(file -> !file.own()).count();
    }

    private String headline(CrowdPerson person) {
        String cause = ErrorViews.cause(texts, person.outcome());
        return cause.isEmpty() ? ErrorViews.word(texts, "verdict-text", person.outcome().verdict()) : cause;
    }

    private List<PersonView.Line> lines(CrowdPerson person) {
        CrowdPerson.Records records = person.records();
        List<PersonView.Line> lines = new ArrayList<>();
        add(lines, "status", "errors.line.status", texts.name("status", person.persona().status()));
        add(lines, "born", "errors.line.born", place(records.bornAbroad()));
        add(lines, "born-record", "errors.line.born-record", place(records.saysAbroad())
                + mark(records.wrongBirthplace()) + mended(records.birthplaceMended()));
        add(lines, "file", "errors.line.file", file(person));
        add(lines, "typed", "errors.line.typed", person.typed().given() + " " + person.typed().family() + ", "
                + date(person.typed().year(), person.typed().month(), person.typed().day())
                + slips(person));
        return List.copyOf(lines);
    }

    private void add(List<PersonView.Line> lines, String key, String name, String value) {
        lines.add(new PersonView.Line(key, texts.get(name), value));
    }

    private String place(boolean abroad) {
        return texts.get(abroad ? "errors.abroad" : "errors.here");
    }

    private String mark(boolean wrong) {
        return wrong ? " (" + texts.get("errors.is-wrong") + ")" : "";
    }

    private String mended(boolean mended) {
        return mended ? " (" + texts.get("errors.was-mended") + ")" : "";
    }

    private String file(CrowdPerson person) {
        CrowdPerson.Records records = person.records();
        if (!records.hasFile()) {
            return texts.get("errors.file.none");
        }
        boolean removable = person.ownFile().orElseThrow().saysRemovable();
        return texts.get(removable ? "errors.file.removable" : "errors.file.lawful")
                + (records.outOfDate() ? " (" + texts.get("errors.is-old") + ")" : "")
                + mended(records.fileMended());
    }

    private String slips(CrowdPerson person) {
        if (person.typed().slips().isEmpty()) {
            return "";
        }
        return " (" + texts.get("errors.slip", String.join(", ", person.typed().slips().stream()
                .map(field -> Naming.lowered(ErrorViews.compared(texts, field))).toList())) + ")";
    }

    // ---- the waterfall -----------------------------------------------------------------------------------------

    /** The file that was taken, and the person's own where that is another. */
    private List<ErrorsView.Waterfall> waterfalls(CrowdPerson person) {
        List<FileSeen> shown = new ArrayList<>(person.taken().stream().toList());
        person.ownFile().filter(own -> !shown.contains(own)).ifPresent(shown::add);
        if (shown.isEmpty()) {
            shown.add(person.mostAlikeOther());
        }
        return shown.stream().map(file -> waterfall(person, file)).toList();
    }

    private ErrorsView.Waterfall waterfall(CrowdPerson person, FileSeen file) {
        boolean taken = person.taken().filter(file::equals).isPresent();
        List<ErrorsView.Bar> bars = new ArrayList<>();
        int at = 0;
        for (FileSeen.Line line : file.lines()) {
            bars.add(bar(person, file, line, at));
            at += line.weight();
        }
        String title = file.own()
                ? texts.get("errors.waterfall.own")
                : texts.get("errors.waterfall.other", file.given() + " " + file.family());
        String key = taken
                ? "errors.waterfall.taken"
                : file.score() >= person.alike() ? "errors.waterfall.less" : "errors.waterfall.not";
        return new ErrorsView.Waterfall(title, file.own(), List.copyOf(bars), file.score(), person.alike(), taken,
                texts.get(key, ErrorViews.bits(texts, file.score()), ErrorViews.bits(texts, person.alike())));
    }

    private ErrorsView.Bar bar(CrowdPerson person, FileSeen file, FileSeen.Line line, int at) {
        CrowdPerson.Typed typed = person.typed();
        String sign = line.weight() > 0 ? "+" : "";
        return new ErrorsView.Bar(line.field().token(), ErrorViews.compared(texts, line.field()),
                value(line.field(), typed.given(), typed.family(), typed.year(), typed.month(), typed.day()),
                value(line.field(), file.given(), file.family(), file.year(), file.month(), file.day()),
                line.agrees(), at, at + line.weight(), sign + ErrorViews.bits(texts, line.weight()));
    }

    private String value(Compared field, String given, String family, int year, int month, int day) {
        return switch (field) {
            case GIVEN_NAME -> given;
            case FAMILY_NAME -> family;
            case BIRTH_YEAR -> String.valueOf(year);
            case BIRTH_MONTH -> texts.get("month." + month);
            case BIRTH_DAY -> String.valueOf(day);
        };
    }

    /** Of a day that need not exist, since it was typed. */
    private String date(int year, int month, int day) {
        return texts.get("word.date", day, texts.get("month." + month), year);
    }
}
