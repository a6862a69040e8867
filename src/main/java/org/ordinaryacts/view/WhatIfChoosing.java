package org.ordinaryacts.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfChoices.Named;
import org.ordinaryacts.whatif.Correction;
import org.ordinaryacts.whatif.Touch;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.Text;

/** Derives what can be chosen for a story. */
public final class WhatIfChoosing {
    /** For how many days a record is kept to begin with. Illustrative. */
    private static final int USUAL_DAYS = 30;

    private final Naming naming;
    private final Texts texts;

    /** Choices in the language of the naming. */
    public WhatIfChoosing(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** What can be chosen for a story, told as documented, among these stories. */
    public WhatIfChoices of(List<Story> stories, Trace documented) {
        int lastDay = documented.story().steps().getLast().head().day();
        return new WhatIfChoices(
                stories.stream().map(story -> new Named(story.id().value(), naming.of(story.title()))).toList(),
                lastDay, records(documented).map(record -> record(record, lastDay)).toList(),
                Correction.mistakes(documented).stream().map(mistake -> mistake(mistake, documented, lastDay))
                        .toList(),
                flows(documented), fields(documented), holders(),
                documented.story().cast().stream().map(member -> member.persona().name()).toList());
    }

    private static java.util.stream.Stream<PersonRecord> records(Trace trace) {
        return trace.records(trace.end()).stream();
    }

    private WhatIfChoices.RecordChoice record(PersonRecord record, int lastDay) {
        int first = Math.max(1, record.day());
        return new WhatIfChoices.RecordChoice(record.id().value(), naming.holder(record.holder()), line(record),
                first, Math.clamp(first + USUAL_DAYS - 1L, first, lastDay));
    }

    private String line(PersonRecord record) {
        String when = record.day() == 0
                ? texts.get("whatif.record.before")
                : texts.get("word.day", record.day());
        return texts.get("whatif.record", naming.holder(record.holder()),
                naming.fieldsInline(record.fields().keySet()), when);
    }

    private WhatIfChoices.MistakeChoice mistake(Correction.Mistake mistake, Trace trace, int lastDay) {
        PersonRecord record = mistake.record();
        int first = Math.max(1, record.day());
        // Late enough that copies exist, so that there is something to watch.
        int lastCopy = records(trace).filter(copy -> copy.isWrong(mistake.field())).mapToInt(PersonRecord::day).max()
                .orElse(first);
        return new WhatIfChoices.MistakeChoice(record.id().value(), mistake.field().value(),
                texts.get("whatif.mistake", naming.holder(record.holder()), naming.field(mistake.field())), first,
                Math.clamp(lastCopy + 1L, first, Math.max(first, lastDay)));
    }

    private List<WhatIfChoices.FlowChoice> flows(Trace documented) {
        SortedSet<FlowId> used = Touch.used(documented);
        return naming.world().flows().stream().filter(Flow::carriesAnything)
                .sorted(Comparator.<Flow, Boolean>comparing(flow -> !used.contains(flow.id()))
                        .thenComparing(Flow::id))
                .map(flow -> flow(flow, used.contains(flow.id()))).toList();
    }

    private WhatIfChoices.FlowChoice flow(Flow flow, boolean used) {
        Holder from = naming.world().holder(flow.from());
        Holder to = naming.world().holder(flow.to());
        List<Text> words = new java.util.ArrayList<>(List.of(Text.same(flow.id().value()), from.name(), from.full(),
                to.name(), to.full()));
        flow.fields().forEach(field -> words.add(naming.world().field(field).name()));
        return new WhatIfChoices.FlowChoice(flow.id().value(),
                flow.id() + " · " + naming.of(from.name()) + " → " + naming.of(to.name()),
                naming.fieldsInline(flow.fields()), used, naming.chip(flow), SearchWords.of(words));
    }

    private List<Named> fields(Trace documented) {
        Set<FieldId> held = records(documented).flatMap(record -> record.fields().keySet().stream())
                .collect(Collectors.toSet());
        return naming.world().fieldIds().stream().filter(held::contains)
                .map(field -> new Named(field.value(), naming.field(field))).toList();
    }

    private List<Named> holders() {
        Collator order = Collator.getInstance(Locale.of(texts.language().code()));
        return naming.world().parts().holders().stream()
                .filter(holder -> naming.world().legs().incomingEdgesOf(holder.id()).stream()
                        .anyMatch(leg -> leg.flow().carriesAnything()))
                .map(holder -> new Named(holder.id().value(), naming.of(holder.name())))
                .sorted(Comparator.comparing(Named::name, order)).toList();
    }
}
