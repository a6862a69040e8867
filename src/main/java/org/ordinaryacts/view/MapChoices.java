package org.ordinaryacts.view;

import java.util.List;

/**
 * The values that a property of the map has, for a list to choose from.
 *
 * @param name the property in words
 * @param any the words for not choosing
 * @param values fields and owners by name, years from the newest, others in their own order
 */
public record MapChoices(MapFilter.Property property, String name, String any, List<Choice> values) {

    /**
     * A value that occurs.
     *
     * @param count how many flows have it; for an owner, how many holders
     */
    public record Choice(String value, String name, int count) {
    }
}
