package org.ordinaryacts.crowd;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ordinaryacts.engine.Conditions;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Expectations;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/**
 * The path of one simulated person as a story that the engine has told, under the rules of the crowd. It can be opened
 * like any other story; it is illustrative.
 */
public record Replay(CrowdPerson person, Trace trace) {

    /** The id of every such story; no author's story may be told instead of it, since it is never looked up. */
    public static final StoryId STORY = new StoryId("simulated-person");

    static Replay of(CrowdModel model, CrowdPerson person) {
        PersonTelling telling = new PersonTelling(model, person);
        Persona persona = telling.persona();
        Story story = PathStory.of(person.outcome().profile(), persona, telling);
        Engine engine = new Engine(model.world());
        Trace documented = engine.tell(story);
        Story expecting = expecting(story, documented);
        List<Event> events = model.rules().equals(Conditions.DOCUMENTED)
                ? documented.events()
                : engine.tell(expecting, model.rules()).events();
        return new Replay(person, new Trace(expecting, model.rules(), events));
    }

    /** The same story, expecting what comes of it as documented. */
    static Story expecting(World world, Story story) {
        return expecting(story, new Engine(world).tell(story));
    }

    private static Story expecting(Story story, Trace trace) {
        SortedMap<Role, SortedMap<HolderId, SortedSet<FieldId>>> holds = new TreeMap<>();
        holds.put(PathStory.WHO, trace.holdings(trace.end()).of(PathStory.WHO));
        Expectations expect = new Expectations(story.expect().firstDay(), story.expect().lastDay(),
                story.expect().outcome(), holds);
        return new Story(story.id(), story.documented(), story.title(), story.summary(), story.asOf(), story.minutes(),
                story.cast(), story.start(), story.steps(), story.shortCut(), story.before(), story.after(),
                story.fairness(), story.change(), expect);
    }

    /** The story. */
    public Story story() {
        return trace.story();
    }

    /** Whether a request reached the jail. */
    public boolean issued() {
        return arrival().isPresent();
    }

    private Optional<Event> arrival() {
        return trace.events().stream().filter(event -> event instanceof Event.Moved moved
                && moved.ofStep().filter(step -> step.id().equals(PathStory.REQUESTED)).isPresent()).findFirst();
    }
}
