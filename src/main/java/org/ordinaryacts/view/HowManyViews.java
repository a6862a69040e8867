package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.OneInHowMany;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.engine.Trait;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Derives how many people share what each holder knows. */
public final class HowManyViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public HowManyViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /**
     * One view for each holder that holds something of a person at a moment of a trace; first the holder that something
     * came to last.
     */
    public List<HowManyView> at(Town town, Trace trace, int moment) {
        List<HowManyView> views = new ArrayList<>();
        for (Held held : held(trace, moment)) {
            OneInHowMany counted = OneInHowMany.at(naming.world(), trace, moment, held.who().role(), held.holder(),
                    town);
            views.add(view(trace, moment, held, counted));
        }
        return List.copyOf(views);
    }

    private record Held(CastMember who, HolderId holder) {
    }

    private static List<Held> held(Trace trace, int moment) {
        Map<Held, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < moment; i++) {
            int index = i;
            trace.events().get(i).made().ifPresent(record -> trace.story().cast().stream()
                    .filter(member -> member.role().equals(record.who()))
                    .forEach(member -> last.put(new Held(member, record.holder()), index)));
        }
        return last.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
    }

    private HowManyView view(Trace trace, int moment, Held held, OneInHowMany counted) {
        Persona persona = held.who().persona();
        int since = since(trace, moment);
        List<HowManyView.Step> steps = new ArrayList<>();
        List<Trait> enough = new ArrayList<>();
        List<Trait> besides = new ArrayList<>();
        boolean besidesFresh = false;
        int left = Town.PEOPLE;
        for (OneInHowMany.Step step : counted.steps()) {
            if (left > 1) {
                steps.add(step(persona, step, step.event() >= since));
                enough.add(step.part());
            } else {
                besides.add(step.part());
                besidesFresh |= step.event() >= since;
            }
            left = step.left();
        }
        return new HowManyView(held.holder().value(), naming.holder(held.holder()), persona.name(),
                when(trace, moment), Town.PEOPLE, number(Town.PEOPLE), oneIn(Town.PEOPLE),
                texts.get("howmany.everybody"),
                List.copyOf(steps),
                besides.isEmpty() ? "" : texts.get("howmany.besides", list(besides)), besidesFresh,
                sentence(held, enough, left),
                naming.chip(Evidence.ILLUSTRATIVE, Optional.empty(), Optional.empty(), ClaimIds.TOWN),
                texts.get("howmany.note"), notCounted(counted.uncounted()));
    }

    private HowManyView.Step step(Persona persona, OneInHowMany.Step step, boolean fresh) {
        return new HowManyView.Step(step.part().field().value(), step.part().token(),
                texts.name("howmany-part", step.part()), value(persona, step.part()), step.left(),
                number(step.left()), oneIn(step.left()), fresh);
    }

    private String oneIn(int left) {
        return texts.get("howmany.one-in", number(left));
    }

    private String value(Persona persona, Trait part) {
        return switch (part) {
            case FAMILY_NAME -> persona.family();
            case WHOLE_NAME -> persona.name();
            case BIRTH_YEAR -> String.valueOf(persona.born().getYear());
            case BIRTH_DAY -> FieldValues.date(persona.born(), texts);
            case STATUS -> texts.name("status", persona.status());
            case HOME_TOWN -> persona.address().town();
            case HOME_STREET -> persona.address().street();
            case HOUSE -> persona.address().number() + " " + persona.address().street();
        };
    }

    // ---- the moment --------------------------------------------------------------------------------------------

    /** The first event of the step that a moment is in; what was there before the first step is never new. */
    private static int since(Trace trace, int moment) {
        Optional<Step> step = stepAt(trace, moment);
        for (int i = 0; i < moment; i++) {
            Optional<Step> of = trace.events().get(i).ofStep();
            if (of.isPresent() && of.equals(step)) {
                return i;
            }
        }
        return moment;
    }

    private static Optional<Step> stepAt(Trace trace, int moment) {
        return trace.events().subList(0, moment).reversed().stream().map(Event::ofStep).flatMap(Optional::stream)
                .findFirst();
    }

    private String when(Trace trace, int moment) {
        return stepAt(trace, moment).map(step -> texts.get("moment.after", trace.story().steps().indexOf(step) + 1,
                naming.of(step.head().title()))).orElseGet(() -> texts.get("moment.before"));
    }

    // ---- in words ----------------------------------------------------------------------------------------------

    private String sentence(Held held, List<Trait> shared, int left) {
        if (shared.isEmpty()) {
            return texts.get("howmany.nothing", naming.holder(held.holder()));
        }
        return left == 1
                ? texts.get("howmany.alone", number(Town.PEOPLE), list(shared))
                : texts.get("howmany.share", number(Town.PEOPLE), number(left), list(shared));
    }

    /** The parts in words; the rarest of a field stands for the whole of it. */
    private String list(List<Trait> parts) {
        List<String> words = parts.stream().filter(part -> {
            Trait rarest = Trait.of(part.field()).getLast();
            return part == rarest || !parts.contains(rarest);
        }).map(part -> texts.name("howmany-words", part)).toList();
        return words.size() == 1
                ? words.getFirst()
                : texts.get("howmany.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    private List<HowManyView.NotCounted> notCounted(List<OneInHowMany.Uncounted> uncounted) {
        Map<OneInHowMany.Why, List<FieldId>> fields = new EnumMap<>(OneInHowMany.Why.class);
        uncounted.forEach(held -> fields.computeIfAbsent(held.why(), why -> new ArrayList<>()).add(held.field()));
        return fields.entrySet().stream().map(entry -> new HowManyView.NotCounted(entry.getKey().token(),
                texts.name("howmany-why", entry.getKey()), naming.fieldNames(entry.getValue()))).toList();
    }

    /** With commas between thousands, as both languages write it in the United States. */
    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
