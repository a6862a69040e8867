package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.StoryCard.Value;
import org.ordinaryacts.view.StoryFilter.Property;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.Token;

/** Derives the list of stories and what they can be chosen by; what a story has is what the engine derived. */
public final class StoryShelves {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public StoryShelves(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The shelf of these stories, in their order. */
    public StoryShelf shelf(List<Trace> traces) {
        List<StoryCard> cards = traces.stream().map(this::card).toList();
        return new StoryShelf(cards,
                Arrays.stream(Property.values()).map(property -> choices(property, cards)).toList(),
                naming.world().parts().notes().silences().stream()
                        .map(silence -> new StoryShelf.Silent(silence.id(), ClaimIds.of(silence),
                                naming.of(silence.title()), naming.of(silence.said())))
                        .toList());
    }

    private StoryCard card(Trace trace) {
        Story story = trace.story();
        Map<Property, List<Value>> has = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            has.put(property, values(property, trace).distinct().toList());
        }
        return new StoryCard(story.id().value(), naming.of(story.title()), naming.of(story.summary()), story.minutes(),
                story.steps().size(),
                story.documented().map(one -> texts.name("stories-basis", one.basis()))
                        .orElseGet(() -> texts.get("stories.composed")),
                has,
                search(story));
    }

    private String search(Story story) {
        List<Text> words = new ArrayList<>(List.of(story.title(), story.summary(), Text.same(story.id().value())));
        story.cast().forEach(member -> {
            words.add(Text.same(member.persona().name()));
            words.add(member.persona().trade());
        });
        story.steps().forEach(step -> words.add(step.head().title()));
        acts(story).forEach(act -> words.add(naming.world().act(act.act()).name()));
        return SearchWords.of(words);
    }

    private static Stream<Step.Does> acts(Story story) {
        return story.steps().stream().filter(Step.Does.class::isInstance).map(Step.Does.class::cast);
    }

    private Stream<Value> values(Property property, Trace trace) {
        return switch (property) {
            case ACT -> acts(trace.story()).map(step -> new Value(step.act().value(),
                    naming.of(naming.world().act(step.act()).name())));
            case FIELD -> records(trace).flatMap(record -> record.fields().keySet().stream())
                    .map(field -> new Value(field.value(), naming.field(field)));
            case HOLDER -> records(trace).map(record -> new Value(record.holder().value(),
                    naming.holder(record.holder())));
            case ACTOR -> trace.events().stream().filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast)
                    .map(moved -> moved.route().legs().getFirst().flow().actor())
                    .map(actor -> new Value(actor.token(), texts.name("actor", actor)));
            case MINUTES -> Stream.of(new Value(String.valueOf(trace.story().minutes()),
                    texts.count("cli.stories.minutes", trace.story().minutes())));
        };
    }

    private static Stream<PersonRecord> records(Trace trace) {
        return trace.events().stream().flatMap(event -> event.made().stream());
    }

    private StoryShelf.Choices choices(Property property, List<StoryCard> cards) {
        Collection<List<Value>> same = cards.stream().flatMap(card -> card.values(property).stream())
                .collect(Collectors.groupingBy(Function.identity())).values();
        return new StoryShelf.Choices(property, texts.name("stories-by", property),
                same.stream()
                        .map(found -> new StoryShelf.Choice(found.getFirst().id(), found.getFirst().name(),
                                found.size()))
                        .sorted(order(property)).toList());
    }

    private static Comparator<StoryShelf.Choice> order(Property property) {
        Comparator<StoryShelf.Choice> byId = Comparator.comparing(StoryShelf.Choice::id);
        return switch (property) {
            case ACT, FIELD, HOLDER -> Comparator
                    .comparing((StoryShelf.Choice choice) -> SearchWords.folded(choice.name())).thenComparing(byId);
            case ACTOR -> Comparator.comparing(choice -> Token.words(Actor.class).indexOf(choice.id()));
            case MINUTES -> byId;
        };
    }
}
