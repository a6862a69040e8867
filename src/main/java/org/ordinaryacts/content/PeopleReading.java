package org.ordinaryacts.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Address;
import org.ordinaryacts.persona.Identifiers;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.persona.RefusedSurnames;
import org.ordinaryacts.persona.Reserved;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Text;

/** Reads our lists of names and the personas, and refuses every identifier that is not from a reserved range. */
final class PeopleReading {
    private static final Pattern ADDRESS = Pattern.compile("[1-9][0-9]{0,3} (.+), (.+) " + Reserved.ZIP);
    private final RefusedSurnames refused = BuiltIn.refusedSurnames();
    private final Consumer<Problem> problems;
    private final Ids ids;
    private boolean sound = true;

    PeopleReading(Consumer<Problem> problems) {
        this.problems = problem -> {
            sound = false;
            problems.accept(problem);
        };
        this.ids = new Ids(this.problems);
    }

    /** The lists, or nothing after telling what is wrong. */
    Optional<PeopleLists> lists(JsonFile file) {
        sound = true;
        At root = At.root(file);
        List.of("given", "family").forEach(list -> ids.unique(root.items(list), "name"));
        root.items("family").forEach(row -> checkSurname(row.get("name")));
        new StrayCheck(problems).check(root);
        if (!sound) {
            return Optional.empty();
        }
        List<Text> trades = root.items("trades").stream().map(row -> row.text("name")).toList();
        return Optional.of(new PeopleLists(weighted(root.items("given")), weighted(root.items("family")),
                strings(root.items("streets")), strings(root.items("towns")), trades));
    }

    private static List<PeopleLists.Weighted> weighted(List<At> rows) {
        return rows.stream().map(row -> new PeopleLists.Weighted(row.string("name"), row.integer("weight"))).toList();
    }

    private static List<String> strings(List<At> rows) {
        return rows.stream().map(At::string).toList();
    }

    private void checkSurname(At name) {
        if (refused.refuses(name.string())) {
            problems.accept(Problem.of(name.place(), Kind.REFUSED_SURNAME, name.string()));
        }
    }

    /** A surname could hide behind the first given name. */
    private void checkGiven(At given) {
        String[] names = given.string().split(" ", 2);
        if (names.length > 1 && refused.refuses(names[1])) {
            problems.accept(Problem.of(given.place(), Kind.REFUSED_SURNAME, given.string()));
        }
    }

    /** The persona, or nothing after telling what is wrong. */
    Optional<Persona> persona(JsonFile file, PeopleLists lists, Set<String> fields) {
        sound = true;
        At root = At.root(file);
        checkSurname(root.get("family"));
        checkGiven(root.get("given"));
        Optional<LocalDate> born = born(root.get("born"));
        checkAddress(root.get("address"), lists);
        range(root, "ssn", Reserved.SSN);
        range(root, "phone", Reserved.PHONE);
        range(root, "mail", Reserved.MAIL);
        range(root, "license", Reserved.LICENSE);
        range(root, "vin", Reserved.VIN);
        range(root, "plate", Reserved.PLATE);
        range(root, "alien_number", Reserved.ALIEN_NUMBER);
        At details = root.get("details");
        details.keys().forEach(field -> checkDetail(file, details, field, fields));
        root.find("altered").ifPresent(altered -> altered.keys()
                .forEach(field -> checkAltered(file, altered, field, lists, fields)));
        new StrayCheck(problems).checkPersona(root);
        return sound ? born.map(day -> build(root, day)) : Optional.empty();
    }

    private void checkDetail(JsonFile file, At details, String field, Set<String> fields) {
        Place place = file.keyPlace(details.pointer() + "/" + JsonFile.escape(field));
        if (Persona.OWN_FIELDS.contains(field)) {
            problems.accept(Problem.of(place, Kind.OWN_FIELD, field));
        } else if (!fields.contains(field)) {
            problems.accept(new Problem(place, Kind.UNKNOWN_FIELD, List.of(field), Nearest.to(field, fields)));
        }
    }

    /** What is not true of somebody is still made up: a known detail, or an address in a town of ours. */
    private void checkAltered(JsonFile file, At altered, String field, PeopleLists lists, Set<String> fields) {
        if (!field.equals("home-address")) {
            checkDetail(file, altered, field, fields);
            return;
        }
        Text says = altered.text(field);
        if (!says.en().equals(says.es()) || !madeUp(says.en(), lists)) {
            problems.accept(Problem.of(altered.get(field).place(), Kind.ALTERED_ADDRESS, says.en()));
        }
    }

    private static boolean madeUp(String line, PeopleLists lists) {
        Matcher parts = ADDRESS.matcher(line);
        return parts.matches() && lists.streets().contains(parts.group(1)) && lists.towns().contains(parts.group(2));
    }

    private Optional<LocalDate> born(At at) {
        try {
            LocalDate born = LocalDate.parse(at.string());
            if (born.plusYears(18).isAfter(Persona.ADULT_BY)) {
                problems.accept(Problem.of(at.place(), Kind.NOT_ADULT, at.string(), Persona.ADULT_BY.getYear()));
            }
            return Optional.of(born);
        } catch (DateTimeException e) {
            problems.accept(Problem.of(at.place(), Kind.NOT_A_DAY, at.string()));
            return Optional.empty();
        }
    }

    private void checkAddress(At address, PeopleLists lists) {
        ids.check(address.get("street"), lists.streets(), Kind.UNKNOWN_STREET);
        ids.check(address.get("town"), lists.towns(), Kind.UNKNOWN_TOWN);
        if (!address.string("zip").equals(Reserved.ZIP)) {
            problems.accept(Problem.of(address.get("zip").place(), Kind.WRONG_ZIP, address.string("zip"),
                    Reserved.ZIP));
        }
    }

    private void range(At root, String key, Reserved range) {
        root.find(key).filter(at -> !range.allows(at.string())).ifPresent(
                at -> problems.accept(Problem.of(at.place(), Kind.OUT_OF_RANGE, key, at.string(), range.range())));
    }

    private static Persona build(At root, LocalDate born) {
        At address = root.get("address");
        TreeMap<FieldId, Text> says = says(root.get("details"));
        return new Persona(new PersonaId(root.string("id")), root.string("given"), root.string("family"), born,
                root.text("trade"), root.text("about"), root.token("status", LegalStatus.class),
                new Address(address.integer("number"), address.string("street"), address.string("town")),
                new Identifiers(root.string("ssn"), root.string("phone"), root.string("mail"),
                        root.string("license"), root.string("vin"), root.string("plate"),
                        root.find("alien_number").map(At::string)),
                says, root.find("altered").map(PeopleReading::says).orElseGet(TreeMap::new));
    }

    private static TreeMap<FieldId, Text> says(At texts) {
        return texts.keys().stream()
                .collect(Collectors.toMap(FieldId::new, texts::text, (a, b) -> a, TreeMap::new));
    }
}
