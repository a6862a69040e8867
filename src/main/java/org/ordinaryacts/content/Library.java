package org.ordinaryacts.content;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.World;

/**
 * All that a content folder holds, as far as it is sound.
 *
 * @param standing how far this content is ours
 * @param people the lists that synthetic people are made from
 * @param stories the stories that may be told: documented cases by number, then composed ones by id
 * @param refused the stories that may not, with what is wrong with each
 */
public record Library(World world, Standing standing, PeopleLists people, List<Persona> personas,
        List<Story> stories, List<Refused> refused) {

    /** Copies the lists. */
    public Library {
        personas = List.copyOf(personas);
        stories = List.copyOf(stories);
        refused = List.copyOf(refused);
    }

    /** A story that is not told, and why. */
    public record Refused(String file, List<Problem> problems) {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * How far content is ours.
     *
     * @param checked whether all of it is the built-in content, byte for byte
     * @param worldChecked whether the world is: only then does "documented" appear
     */
    public record Standing(boolean checked, boolean worldChecked) {
    }

    /** The story with this id. */
    public Optional<Story> story(String id) {
        return stories.stream().filter(story -> story.id().equals(new StoryId(id))).findFirst();
    }
}
