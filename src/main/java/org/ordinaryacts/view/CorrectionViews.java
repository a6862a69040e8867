package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Correction;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.Evidence;

/** Derives how long a mistake lives. */
public final class CorrectionViews {
    private final Naming naming;
    private final Texts texts;
    private final Trace documented;

    /** Views of one story, told as documented. */
    public CorrectionViews(Naming naming, Trace documented) {
        this.naming = naming;
        this.texts = naming.texts();
        this.documented = documented;
    }

    /** What becomes of the copies, with and without a correction that travels. */
    public CorrectionView of(RecordRule.Mended rule) {
        Correction without = Correction.of(naming.world(), documented.story(), rule, OptionalInt.empty());
        Correction with = Correction.of(naming.world(), documented.story(), rule,
                OptionalInt.of(RuleSet.TRAVEL_DAYS));
        PersonRecord record = documented.eventOf(rule.record()).flatMap(Event::made).orElseThrow();
        String holder = naming.holder(record.holder());
        String field = naming.field(rule.field());
        return new CorrectionView(rule.record().value(), rule.field().value(), field, holder, says(record, rule),
                texts.get("whatif.mend.sentence", rule.day(), holder, Naming.lowered(field)),
                texts.get("whatif.mend.caution", Correction.WATCHED_DAYS, RuleSet.TRAVEL_DAYS),
                naming.chip(Evidence.ILLUSTRATIVE, Optional.empty(), Optional.empty(), ""),
                course("whatif.mend.without", without), course("whatif.mend.with", with));
    }

    private String says(PersonRecord record, RecordRule.Mended rule) {
        Persona persona = documented.story().cast().stream().filter(m -> m.role().equals(record.who())).findFirst()
                .orElseThrow().persona();
        return Optional.ofNullable(record.fields().get(rule.field()))
                .flatMap(held -> FieldValues.of(persona, rule.field(), held.accuracy(), texts)
                        .map(value -> texts.get("knows.says", value, texts.name("accuracy", held.accuracy()))))
                .orElse("");
    }

    private CorrectionView.Course course(String title, Correction correction) {
        List<CorrectionView.Row> rows = correction.records().stream().map(copy -> row(copy, correction)).toList();
        int copies = rows.size() - 1;
        long staying = correction.staying().stream().filter(copy -> !isMended(copy, correction)).count();
        String sentence = copies == 0
                ? texts.get("whatif.mend.no-copy")
                : staying == 0
                        ? texts.count("whatif.mend.all", copies, most(correction))
                        : texts.count("whatif.mend.stay", copies, staying);
        return new CorrectionView.Course(texts.get(title), sentence, rows);
    }

    private static int most(Correction correction) {
        return correction.records().stream().mapToInt(copy -> copy.wrongDays(correction)).max().orElse(0);
    }

    private static boolean isMended(Correction.Copy copy, Correction correction) {
        return copy.record().id().equals(correction.rule().record());
    }

    private CorrectionView.Row row(Correction.Copy copy, Correction correction) {
        int wrong = copy.wrongDays(correction);
        String line = copy.rightFrom().isPresent()
                ? wrong == 0
                        ? texts.get("whatif.mend.row.first", copy.rightFrom().getAsInt())
                        : texts.count("whatif.mend.row.mended", wrong, copy.rightFrom().getAsInt())
                : texts.count("whatif.mend.row.wrong", wrong);
        String since = copy.since() == 0
                ? texts.get("record.starting")
                : texts.get("whatif.mend.row.since", copy.since());
        String remark = copy.newer().isPresent() ? texts.get("whatif.mend.row.newer", copy.newer().getAsInt()) : "";
        int watched = Math.max(1, correction.until() - correction.rule().day());
        return new CorrectionView.Row(copy.record().holder().value(), naming.holder(copy.record().holder()),
                copy.rightFrom().isPresent() ? "mended" : "wrong", since, line, remark, wrong,
                wrong / (double) watched);
    }
}
