package org.ordinaryacts.export.web;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.world.Source;
import org.ordinaryacts.world.World;

/**
 * What is to be written: the content, the languages, and what stands on every page.
 *
 * @param namings one for each language, the first of which a page shows first; all of the same world
 * @param stories the stories, in their order
 * @param teaching the lessons and guides
 * @param town where one in how many is counted
 * @param codes writes the class codes of comparisons
 * @param checked whether all of it is the content that we checked
 * @param version the version of the program
 * @param fingerprint the fingerprint of the content
 */
public record Edition(List<Naming> namings, List<Story> stories, Teaching teaching, Town town, ClassCodes codes,
        boolean checked,
        String version, String fingerprint) {

    /** Copies the lists. */
    public Edition {
        namings = List.copyOf(namings);
        stories = List.copyOf(stories);
    }

    /** The world of all languages. */
    World world() {
        return namings.getFirst().world();
    }

    /** The same with other stories. */
    Edition with(List<Story> others) {
        return new Edition(namings, others, teaching, town, codes, checked, version, fingerprint);
    }

    /** The trace of a story. */
    Trace trace(Story story) {
        return new Engine(world()).tell(story);
    }

    /** What stands over every page. */
    Spoken<String> banner() {
        return Spoken.of(namings, naming -> new StoryViews(naming).banner(checked));
    }

    /** The years that the sources are of, oldest first, as one list. */
    Spoken<String> years() {
        return Spoken.of(namings, naming -> {
            SortedSet<String> years = new TreeSet<>();
            naming.world().parts().sources().stream().map(Source::asOf).map(naming::year).forEach(years::add);
            return String.join(", ", years);
        });
    }

    /** The texts of the interface. */
    Words words() {
        return new Words(Spoken.of(namings, Naming::texts));
    }
}
