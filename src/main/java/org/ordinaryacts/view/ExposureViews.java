package org.ordinaryacts.view;

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
        return of(trace, index, member, Exposure.at(naming.world(), trace, moment, member.role()));
    }

    /** The table of what is known of one person, in the step with this index, from 0, or before all for -1. */
    ExposureView of(Trace trace, int index, CastMember member, Exposure exposure) {
        String when = index < 0
                ? texts.get("moment.before")
                : texts.get("moment.after", index + 1,
                        naming.of(trace.story().steps().get(index).head().title()));
        List<Holder> holders = holders(exposure);
        return new ExposureView(member.persona().name(), when, holders.stream().map(this::column).toList(),
                fields(exposure).stream().map(field -> row(trace, exposure, member.persona(), field, holders))
                        .toList());
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

    private ExposureView.Row row(Trace trace, Exposure exposure, Persona persona, FieldId field,
            List<Holder> holders) {
        Map<HolderId, Knows> known = exposure.of(field);
        List<ExposureView.Cell> cells = holders.stream().map(
                holder -> cell(trace, holder.id(), field, known.getOrDefault(holder.id(), new Knows.Nothing())))
                .toList();
        return new ExposureView.Row(field.value(), naming.field(field),
                FieldValues.of(persona, field, texts).orElse(""), cells);
    }

    private ExposureView.Cell cell(Trace trace, HolderId holder, FieldId field, Knows knows) {
        return switch (knows) {
            case Knows.Holds holds -> new ExposureView.Cell(holder.value(), "holds", texts.get("knows.holds"),
                    trace.chain(holds.records().getFirst(), field).stream().map(this::link).toList(),
                    trace.chain(holds.records().getFirst(), field).stream().flatMap(StageIds::of).toList());
            case Knows.CouldAsk could -> new ExposureView.Cell(holder.value(), "could-ask",
                    texts.get("knows.could-ask"), List.of(naming.route(could.route())),
                    could.route().legs().stream().map(StageIds::of).toList());
            case Knows.Nothing nothing -> new ExposureView.Cell(holder.value(), "nothing",
                    texts.get("knows.nothing"), List.of(), List.of());
        };
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
        };
    }
}
