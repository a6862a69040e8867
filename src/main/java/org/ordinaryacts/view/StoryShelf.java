package org.ordinaryacts.view;

import java.util.List;

/**
 * All stories, and what they can be chosen by.
 *
 * @param silences what the sources do not say: events of which no story is told
 */
public record StoryShelf(List<StoryCard> cards, List<Choices> choices, List<Silent> silences) {
    /** Copies the lists. */
    public StoryShelf {
        cards = List.copyOf(cards);
        choices = List.copyOf(choices);
        silences = List.copyOf(silences);
    }

    /** A property, and its values by name. */
    public record Choices(StoryFilter.Property property, String name, List<Choice> values) {
    }

    /** A value, and how many stories have it. */
    public record Choice(String id, String name, int stories) {
    }

    /**
     * An event for which the sources name no flow.
     *
     * @param claim the id of the claim that tells it
     */
    public record Silent(String id, String claim, String title, String said) {
    }

    /** The stories that are wanted, in their order. */
    public List<StoryCard> matching(StoryFilter filter) {
        return cards.stream().filter(filter::wants).toList();
    }

    /** The values of a property. */
    public List<Choice> values(StoryFilter.Property property) {
        return choices.stream().filter(one -> one.property() == property).flatMap(one -> one.values().stream())
                .toList();
    }
}
