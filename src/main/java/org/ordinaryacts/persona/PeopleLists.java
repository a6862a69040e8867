package org.ordinaryacts.persona;

import java.util.List;
import org.ordinaryacts.world.Text;

/** Our own lists of names, streets, towns and trades, from which synthetic people are made. */
public record PeopleLists(List<Weighted> given, List<Weighted> family, List<String> streets, List<String> towns,
        List<Text> trades) {

    /** Copies the lists. */
    public PeopleLists {
        given = List.copyOf(given);
        family = List.copyOf(family);
        streets = List.copyOf(streets);
        towns = List.copyOf(towns);
        trades = List.copyOf(trades);
    }

    /** A name and how common it is: a whole number from 1. */
    public record Weighted(String name, int weight) {
    }
}
