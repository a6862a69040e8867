package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;

/** Keeps everything that a name check compares, to explain one person. */
final class Explaining implements CheckSink {
    private final Population population;
    private final Weights weights;
    private final NameCheck check;
    private final List<Seen> seen = new ArrayList<>();

    private record Seen(int place, long bits, int pattern, int score) {
    }

    Explaining(Population population, Weights weights, NameCheck check) {
        this.population = population;
        this.weights = weights;
        this.check = check;
    }

    @Override
    public boolean wantsAll() {
        return true;
    }

    @Override
    public void own(int pattern, int score) {
        seen.add(new Seen(FileSeen.OWN, 0, pattern, score));
    }

    @Override
    public void other(int place, long bits, int pattern, int score) {
        seen.add(new Seen(place, bits, pattern, score));
    }

    /** The person, once the check has told everything. */
    CrowdPerson person(PersonGenerator people, long seed, long index, int facts, Outcome outcome, int alike) {
        Persona persona = people.person(index, Facts.status(facts));
        int names = people.names(index);
        List<FileSeen> files = seen.stream()
                .map(file -> file(file, names, population.dateOf(people.born(index)), facts))
                .sorted(FileSeen.MOST_ALIKE).toList();
        boolean any = Facts.isOwnTaken(facts) || Facts.isOtherTaken(facts);
        Optional<FileSeen> taken = any ? Optional.of(files.getFirst()) : Optional.empty();
        int typed = check.typedDate(people, seed, index, Facts.slips(facts));
        return new CrowdPerson(seed, index, persona, outcome, records(facts), typed(persona, typed, facts), files,
                taken, alike);
    }

    private static CrowdPerson.Records records(int facts) {
        return new CrowdPerson.Records(Facts.bornAbroad(facts), Facts.saysAbroad(facts),
                Facts.birthplaceMended(facts), Facts.hasFile(facts), Facts.outOfDate(facts),
                Facts.fileMended(facts));
    }

    private static CrowdPerson.Typed typed(Persona persona, int date, int facts) {
        Set<Compared> slips = EnumSet.noneOf(Compared.class);
        for (Compared field : Compared.values()) {
            if (field.agrees(Facts.slips(facts))) {
                slips.add(field);
            }
        }
        return new CrowdPerson.Typed(
                slips.contains(Compared.GIVEN_NAME) ? misspelled(persona.given()) : persona.given(),
                slips.contains(Compared.FAMILY_NAME) ? misspelled(persona.family()) : persona.family(),
                Population.year(date), Population.month(date), Population.day(date), slips);
    }

    /** A name with two letters that changed places, or with one too many where that makes no difference. */
    private static String misspelled(String name) {
        int end = name.length() - 1;
        if (end < 1 || name.charAt(end) == name.charAt(end - 1)) {
            return name + name.charAt(end);
        }
        return name.substring(0, end - 1) + name.charAt(end) + name.charAt(end - 1);
    }

    private FileSeen file(Seen file, int names, int born, int facts) {
        boolean own = file.place == FileSeen.OWN;
        int given = own ? PersonGenerator.given(names) : check.givenOf(file.bits);
        int family = own
                ? PersonGenerator.family(names)
                : check.familyOf(file.bits, PersonGenerator.family(names));
        int date = own ? born : check.dateOf(file.bits);
        boolean saysRemovable = own
                ? Facts.removable(facts) != Facts.outOfDate(facts)
                : check.saysRemovable(file.bits);
        return new FileSeen(file.place, population.lists().given().get(given).name(),
                population.lists().family().get(family).name(), Population.year(date), Population.month(date),
                Population.day(date), saysRemovable, FileSeen.lines(weights, file.pattern), file.score);
    }
}
