package org.ordinaryacts.cli;

import java.util.List;
import java.util.OptionalInt;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdPerson;
import org.ordinaryacts.crowd.Replay;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.view.ErrorPersonViews;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.ExposureViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PersonView;
import org.ordinaryacts.view.StoryView;
import org.ordinaryacts.view.StoryViews;
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

    @CommandLine.Option(names = "--tell")
    private boolean tell;

    @CommandLine.Mixin
    private CrowdOptions options = new CrowdOptions();

    /** A person of a crowd in JSON, with the path as a story. */
    record Told(ErrorsView.Person person, StoryView story, List<ExposureView> who) {
    }

    PersonCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        if (index < 0 || index > HIGHEST) {
            throw new CommandContext.WrongUse("cli.error.index", index, HIGHEST);
        }
        Library library = context.library();
        return tell ? path(context, library) : details(context, library);
    }

    /** Why this person of the crowd with this seed came to what they did, and the path as a story. */
    private int path(CommandContext context, Library library) {
        CrowdModel model = options.model(context, library);
        CrowdPerson person = model.person(seed, index);
        Replay replay = model.replay(person);
        Naming naming = context.naming(library);
        ErrorsView.Person why = new ErrorPersonViews(naming).person(person, OptionalInt.empty());
        StoryView story = new StoryViews(naming).story(replay.trace(), context.checked(library));
        List<ExposureView> who = new ExposureViews(naming).after(replay.trace(), replay.story().steps().size() - 1);
        if (context.json()) {
            context.json(new Told(why, story, who));
            return FINE;
        }
        new StoryPage(context.page(), context.texts()).simulated(story, who);
        new ErrorsPage(context.page(), context.texts()).person(why);
        return FINE;
    }

    private int details(CommandContext context, Library library) {
        Persona persona = new PersonGenerator(library.people(), seed).person(index);
        PersonView view = PersonView.of(persona, context.naming(library), context.banner(library));
        if (context.json()) {
            context.json(view);
            return FINE;
        }
        Page page = context.page().title(view.name()).faint(view.banner()).gap();
        view.lines().forEach(line -> page.item("  ", line.name() + ": " + line.value()));
        return FINE;
    }
}
