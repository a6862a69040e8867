package org.ordinaryacts.view;

import java.util.ArrayList;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.RecordRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Exposure;
import org.ordinaryacts.engine.Knows;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;

/** Derives the table of who knows what. */
public final class ExposureViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public ExposureViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The table after the step with this index, from 0, or before all steps for -1: one table a person. */
    public List<ExposureView> after(Trace trace, int index) {
        return trace.story().cast().stream().map(member -> after(trace, index, member)).toList();
    }

    private ExposureView after(Trace trace, int index, CastMember member) {
        int moment = index < 0 ? trace.beginning() : trace.after(trace.story().steps().get(index).id());
        return of(trace, new When(index, moment), member, Exposure.at(naming.world(), trace, moment, member.role()));
    }

    /**
     * A moment.
     *
     * @param step the index of the step it belongs to, from 0; -1 before the first
     * @param moment the moment of the trace
     */
    record When(int step, int moment) {
    }

    /** The table of what is known of one person at a moment. */
    ExposureView of(Trace trace, When moment, CastMember member, Exposure exposure) {
        int index = moment.step();
        String when = index < 0
                ? texts.get("moment.before")
                : texts.get("moment.after", index + 1,
                        naming.of(trace.story().steps().get(index).head().title()));
        List<Holder> holders = holders(exposure);
        return new ExposureView(member.persona().name(), when, holders.stream().map(this::column).toList(),
                fields(exposure).stream().map(field -> row(trace, moment.moment(), exposure, member.persona(),
                        field, holders)).toList());
    }

    private List<FieldId> fields(Exposure exposure) {
        Set<FieldId> held = exposure.fields();
        return naming.world().fieldIds().stream().filter(held::contains).toList();
    }

    private List<Holder> holders(Exposure exposure) {
        Set<HolderId> ids = new TreeSet<>();
        exposure.fields().forEach(field -> ids.addAll(exposure.of(field).keySet()));
        return ids.stream().map(naming.world()::holder)
                .sorted(Comparator.comparing(Holder::lane).thenComparing(Holder::id)).toList();
    }

    private ExposureView.Column column(Holder holder) {
        return new ExposureView.Column(holder.id().value(), naming.of(holder.name()),
                texts.name("lane", holder.lane()));
    }

    private ExposureView.Row row(Trace trace, int moment, Exposure exposure, Persona persona, FieldId field,
            List<Holder> holders) {
        Map<HolderId, Knows> known = exposure.of(field);
        List<ExposureView.Cell> cells = holders.stream().map(
                holder -> cell(trace, moment, persona, holder.id(), field,
                        known.getOrDefault(holder.id(), new Knows.Nothing())))
                .toList();
        return new ExposureView.Row(field.value(), naming.field(field),
                FieldValues.of(persona, field, texts).orElse(""), cells);
    }

    private ExposureView.Cell cell(Trace trace, int moment, Persona persona, HolderId holder, FieldId field,
            Knows knows) {
        String right = Accuracy.RIGHT.token();
        return switch (knows) {
            case Knows.Holds holds -> held(trace, moment, persona, holder, field, holds);
            case Knows.CouldAsk could -> new ExposureView.Cell(holder.value(), "could-ask", right,
                    texts.get("knows.could-ask"), List.of(naming.route(could.route())),
                    could.route().legs().stream().map(StageIds::of).toList());
            case Knows.Nothing nothing -> new ExposureView.Cell(holder.value(), "nothing", right,
                    texts.get("knows.nothing"), List.of(), List.of());
        };
    }

    /** What a holder has: where its newest record is not right, it says so, and what that record says. */
    private ExposureView.Cell held(Trace trace, int moment, Persona persona, HolderId holder, FieldId field,
            Knows.Holds holds) {
        Accuracy accuracy = accuracy(trace, moment, holds.records().getLast(), field);
        RecordRef told = accuracy == Accuracy.RIGHT ? holds.records().getFirst() : holds.records().getLast();
        List<Event> chain = trace.chain(told, field);
        List<String> way = new ArrayList<>(chain.stream().map(this::link).toList());
        String word = texts.get("knows.holds");
        if (accuracy != Accuracy.RIGHT) {
            String mark = texts.name("accuracy", accuracy);
            word = texts.get("knows.holds-not-right", mark);
            FieldValues.of(persona, field, accuracy, texts)
                    .ifPresent(value -> way.add(texts.get("knows.says", value, mark)));
        }
        return new ExposureView.Cell(holder.value(), "holds", accuracy.token(), word, List.copyOf(way),
                chain.stream().flatMap(StageIds::of).toList());
    }

    private static Accuracy accuracy(Trace trace, int moment, RecordRef record, FieldId field) {
        return trace.records(moment).stream().filter(one -> one.id().equals(record)).findFirst()
                .map(made -> made.fields().get(field))
                .map(PersonRecord.Held::accuracy).orElse(Accuracy.RIGHT);
    }

    private String link(Event event) {
        return switch (event) {
            case Event.Started started -> texts.get("link.started", naming.holder(started.record().holder()));
            case Event.Acted acted -> texts.get("link.act", acted.day(),
                    naming.of(naming.world().act(acted.step().act()).name()),
                    acted.record().map(record -> naming.holder(record.holder())).orElse(""));
            case Event.Moved moved -> texts.get("link.moved", moved.day(), naming.route(moved.route()));
            case Event.Wrote wrote -> texts.get("link.wrote", wrote.day(),
                    naming.holder(wrote.record().holder()));
            case Event.Matched matched -> "";
            case Event.Passed passed -> "";
            case Event.Ended ended -> "";
            case Event.Stopped stopped -> "";
            case Event.Expired expired -> "";
            case Event.Corrected corrected -> "";
        };
    }
}
