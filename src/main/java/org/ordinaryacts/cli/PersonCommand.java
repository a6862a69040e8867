package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.view.PersonView;
import picocli.CommandLine;

/** Makes a synthetic person from a seed and an index. */
@CommandLine.Command(name = "person")
final class PersonCommand extends Command {
    /** The highest index of a person. */
    private static final long HIGHEST = 999_999_999;

    @CommandLine.Option(names = "--seed", required = true, paramLabel = "S")
    private long seed;

    @CommandLine.Option(names = "--index", required = true, paramLabel = "I")
    private long index;

    PersonCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Session session) {
        if (index < 0 || index > HIGHEST) {
            throw new Session.WrongUse("cli.error.index", index, HIGHEST);
        }
        Library library = session.library();
        Persona persona = new PersonGenerator(library.people(), seed).person(index);
        PersonView view = PersonView.of(persona, session.naming(library), session.banner(library));
        if (session.json()) {
            session.json(view);
            return FINE;
        }
        Page page = session.page().title(view.name()).faint(view.banner()).gap();
        view.lines().forEach(line -> page.item("  ", line.name() + ": " + line.value()));
        return FINE;
    }
}
