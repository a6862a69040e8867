package org.ordinaryacts.crowd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/** Tells the story of one person of a crowd: the words, and what the records say. */
final class PersonTelling implements PathStory.Telling {
    private static final FieldId NAME = new FieldId("name");
    private static final FieldId BORN = new FieldId("date-of-birth");
    private static final FieldId STATUS = new FieldId("immigration-status");
    private static final FieldId BIRTHPLACE = new FieldId("birthplace");
    private static final Text ABROAD = new Text("Abroad", "En el extranjero");
    private static final Text HERE = new Text("United States", "Estados Unidos");

    private final World world;
    private final CrowdPerson person;
    private final Text given;

    PersonTelling(CrowdModel model, CrowdPerson person) {
        this.world = model.world();
        this.person = person;
        this.given = Text.same(person.persona().given());
    }

    // ---- what records say --------------------------------------------------------------------------------------

    /** The person, with what records of them say where these are not right. */
    Persona persona() {
        Persona who = person.persona();
        SortedMap<FieldId, Text> details = new TreeMap<>(who.details());
        details.put(BIRTHPLACE, person.records().bornAbroad() ? ABROAD : HERE);
        details.put(new FieldId("photo"), new Text("A photo taken at the counter", "Una foto tomada en la ventanilla"));
        details.put(new FieldId("check-in"), new Text("A shop, a day, an hour", "Una tienda, un día, una hora"));
        details.put(new FieldId("social-media"), new Text("A page with posts", "Una página con publicaciones"));
        SortedMap<FieldId, Text> altered = new TreeMap<>();
        CrowdPerson.Typed typed = person.typed();
        altered.put(BIRTHPLACE, person.records().saysAbroad() ? ABROAD : HERE);
        altered.put(NAME, Text.same(typed.given() + " " + typed.family()));
        altered.put(BORN, Text.same(date(typed.year(), typed.month(), typed.day())));
        altered.put(STATUS, says(taken(true)));
        person.taken().filter(file -> !file.own()).ifPresent(file -> {
            altered.put(NAME, Text.same(file.given() + " " + file.family()));
            altered.put(BORN, Text.same(date(file.year(), file.month(), file.day())));
        });
        return new Persona(who.id(), who.given(), who.family(), who.born(), who.trade(), who.about(), who.status(),
                who.address(), who.numbers(), details, altered);
    }

    private boolean taken(boolean otherwise) {
        return person.taken().map(FileSeen::saysRemovable).orElse(otherwise);
    }

    private static Text says(boolean removable) {
        return removable
                ? new Text("No status", "Sin estatus")
                : new Text("Has a status", "Tiene estatus");
    }

    /** Numbers only, so that it reads alike in both languages and may be a day that does not exist. */
    private static String date(int year, int month, int day) {
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    @Override
    public Accuracy accuracy(String record, FieldId field) {
        if (record.equals("background")) {
            return field.equals(BIRTHPLACE) && person.records().wrongBirthplace() ? Accuracy.WRONG : Accuracy.RIGHT;
        }
        return record.equals("index-file")
                ? person.taken().map(file -> accuracy(file, field)).orElse(Accuracy.RIGHT)
                : Accuracy.RIGHT;
    }

    private Accuracy accuracy(FileSeen file, FieldId field) {
        if (file.own()) {
            return field.equals(STATUS) && person.records().outOfDate() ? Accuracy.OUT_OF_DATE : Accuracy.RIGHT;
        }
        boolean alike = Map.of(NAME, sameName(file), BORN, sameBirth(file)).getOrDefault(field, false);
        return alike ? Accuracy.RIGHT : Accuracy.WRONG;
    }

    private boolean sameName(FileSeen file) {
        return file.given().equals(person.persona().given()) && file.family().equals(person.persona().family());
    }

    private boolean sameBirth(FileSeen file) {
        return date(file.year(), file.month(), file.day()).equals(person.persona().born().toString());
    }

    @Override
    public List<FieldId> slips() {
        boolean name = person.typed().slips().contains(Compared.GIVEN_NAME)
                || person.typed().slips().contains(Compared.FAMILY_NAME);
        boolean birth = person.typed().slips().stream()
                .anyMatch(slip -> slip != Compared.GIVEN_NAME && slip != Compared.FAMILY_NAME);
        return Stream.concat(name ? Stream.of(NAME) : Stream.empty(), birth ? Stream.of(BORN) : Stream.empty())
                .toList();
    }

    // ---- words -------------------------------------------------------------------------------------------------

    @Override
    public Text title() {
        return PathTexts.filled(new Text("Simulated person: {0}", "Persona simulada: {0}"),
                Text.same(person.persona().name()));
    }

    @Override
    public Text summary() {
        Text verdict = switch (person.outcome().verdict()) {
            case WRONG_REQUEST, WRONG_STOPPED -> person.outcome().cause().map(PathTexts::cause).orElseThrow();
            case RIGHT_REQUEST -> new Text("The records say what is so.", "Los registros dicen lo que es.");
            case NOT_ISSUED -> new Text("A flow that a request needs is closed.",
                    "Un flujo que una solicitud necesita está cerrado.");
            case MISSED -> new Text("The records say less than what is so.", "Los registros dicen menos de lo que es.");
            case NONE ->
                new Text("Records move, and nothing comes of it.", "Los registros se mueven, y no resulta nada.");
        };
        return PathTexts.filled(new Text(
                "Person {0} of the crowd with seed {1}: made up, like everything that happens here. {2}",
                "Persona {0} de la multitud con semilla {1}: inventada, como todo lo que pasa aquí. {2}"),
                Text.same(String.valueOf(person.index())), Text.same(String.valueOf(person.seed())), verdict);
    }

    @Override
    public Text start(String record) {
        Text text = PathTexts.start(record);
        return switch (record) {
            case "background" -> PathTexts.filled(text, given, person.records().saysAbroad() ? ABROAD : HERE,
                    person.records().wrongBirthplace()
                            ? new Text("That is wrong.", "Está equivocado.")
                            : new Text("That is right.", "Es correcto."));
            case "index-file" -> PathTexts.filled(text, given, whose());
            default -> PathTexts.filled(text, given);
        };
    }

    private Text whose() {
        FileSeen file = person.taken().orElseThrow();
        if (!file.own()) {
            return PathTexts.filled(new Text("It is about {0}, somebody else.", "Es sobre {0}, otra persona."),
                    Text.same(nameAndBirth(file)));
        }
        return PathTexts.filled(person.records().outOfDate()
                ? new Text("It is about {0}, and it is out of date.", "Es sobre {0}, y no está al día.")
                : new Text("It is about {0}, and it is right.", "Es sobre {0}, y es correcto."), given);
    }

    @Override
    public PathTexts.Told step(String step) {
        return switch (step) {
            case "type" -> PathTexts.typed(!person.typed().slips().isEmpty()).with(given, typed(),
                    Text.same(person.persona().name() + ", " + person.persona().born()));
            case "match" -> {
                FileSeen file = person.taken().orElseThrow();
                yield PathTexts.match(file.own()).with(given, bits(file.score()), bits(person.alike()),
                        Text.same(nameAndBirth(file)));
            }
            case "look" -> PathTexts.looked(person.ownMissed(), person.records().saysAbroad()).with(given);
            case "ask-index" -> PathTexts.step(step).with(given, answer());
            case "write-request" -> PathTexts.step(step).with(given, cause());
            case "end" -> ending();
            default -> PathTexts.step(step).with(given);
        };
    }

    private Text typed() {
        CrowdPerson.Typed typed = person.typed();
        return Text.same(typed.given() + " " + typed.family() + ", " + date(typed.year(), typed.month(), typed.day()));
    }

    /** Two people can have one name; the day of birth tells them apart. */
    private static String nameAndBirth(FileSeen file) {
        return file.given() + " " + file.family() + " (" + date(file.year(), file.month(), file.day()) + ")";
    }

    private static Text bits(int units) {
        int tenths = (units + 50) / 100;
        return PathTexts.filled(new Text("{0} bits", "{0} bits"), Text.same(tenths / 10 + "." + tenths % 10));
    }

    private Text answer() {
        return taken(false)
                ? new Text("It says that this person has no status.", "Dice que esta persona no tiene estatus.")
                : new Text("It says that this person has a status.", "Dice que esta persona tiene estatus.");
    }

    private Text cause() {
        return person.outcome().cause().map(PathTexts::cause)
                .orElse(new Text("It rests on what the records say.", "Se basa en lo que dicen los registros."));
    }

    private PathTexts.Told ending() {
        boolean request = person.outcome().profile().ending().requests();
        boolean missed = person.outcome().status() == LegalStatus.NO_STATUS;
        return PathTexts.end(request, person.outcome().cause().isPresent(), missed).with(given, truth(), cause());
    }

    private Text truth() {
        return switch (person.outcome().status()) {
            case CITIZEN_BY_BIRTH ->
                new Text("a U.S. citizen, born here", "tiene la ciudadanía de EE. UU. por nacimiento");
            case NATURALIZED_CITIZEN -> new Text("a naturalized U.S. citizen",
                    "tiene la ciudadanía de EE. UU. por naturalización");
            case DERIVED_CITIZEN -> new Text("a U.S. citizen through a parent",
                    "tiene la ciudadanía de EE. UU. por su padre o su madre");
            case PERMANENT_RESIDENT -> new Text("a permanent resident", "tiene residencia permanente");
            case STUDENT -> new Text("here on a student visa", "tiene visa de estudiante");
            case VISITOR -> new Text("here on a visa", "tiene visa");
            case NO_STATUS -> new Text("without status", "no tiene estatus");
        };
    }

    // ---- what could change -------------------------------------------------------------------------------------

    @Override
    public List<HolderId> fairness() {
        return Stream.of("lesc", "ero").map(HolderId::new).filter(holder -> world.find(holder).isPresent()).toList();
    }

    @Override
    public List<Story.Change> changes() {
        return world.parts().levers().stream().flatMap(lever -> change(lever).stream()).toList();
    }

    private static Optional<Story.Change> change(Lever lever) {
        return switch (lever.effect()) {
            case RECORDS -> Optional.of(new Story.Change(lever.id(), PathTexts.CORRECTION));
            case REQUESTS -> Optional.of(new Story.Change(lever.id(), PathTexts.VERIFICATION));
            case FLOWS, DISCUSSION -> Optional.empty();
        };
    }
}
