package org.ordinaryacts.app.errorlab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which run is wanted.
 *
 * @param dials the value of each condition, by the word that it has in {@code ErrorsView.Dial}
 * @param rules the rules that are changed, by the id of their lever
 * @param requests how many requests
 * @param seed what chance begins with
 */
public record Wish(SortedMap<String, Integer> dials, SortedSet<String> rules, int requests, long seed) {

    /** Copies what it is given. */
    public Wish {
        dials = Collections.unmodifiableSortedMap(new TreeMap<>(dials));
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** The same with another value of one condition. */
    public Wish with(String dial, int value) {
        TreeMap<String, Integer> others = new TreeMap<>(dials);
        others.put(dial, value);
        return new Wish(others, rules, requests, seed);
    }

    /** The same with a rule changed, or as it is. */
    public Wish with(String rule, boolean changed) {
        TreeSet<String> others = new TreeSet<>(rules);
        if (changed) {
            others.add(rule);
        } else {
            others.remove(rule);
        }
        return new Wish(dials, others, requests, seed);
    }

    /** The same with another number of requests. */
    public Wish of(int number) {
        return new Wish(dials, rules, number, seed);
    }

    /** The same with another seed. */
    public Wish from(long other) {
        return new Wish(dials, rules, requests, other);
    }

    /** The same conditions, apart from the seed and the number. */
    boolean sameConditions(Wish other) {
        return dials.equals(other.dials) && rules.equals(other.rules);
    }
}
