package org.ordinaryacts.export.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;

/** Editions of our own content, for tests. */
final class Editions {
    private static final Library LIBRARY = Worlds.library();
    private static final Town TOWN = Town.of(LIBRARY.people());

    private static final ClassCodes CODES = new ClassCodes(LIBRARY.world(), LIBRARY.people(), LIBRARY.stories());
    private static final Teaching TEACHING = new Teaching(
            CurriculumLoading.load(Path.of("").toAbsolutePath(), LIBRARY).curriculum(),
            Optional.of(CrowdModel.of(LIBRARY.world(), LIBRARY.people(), CrowdConditions.FITTED)));

    private Editions() {
    }

    /** All stories in these languages. */
    static Edition in(Language... languages) {
        List<Naming> namings = List.of(languages).stream()
                .map(language -> new Naming(LIBRARY.world(), new Texts(language), true)).toList();
        return new Edition(namings, LIBRARY.stories(), TEACHING, TOWN, CODES, true, "9.9.9", "0123456789ab");
    }

    /** The same as a stranger's content. */
    static Edition unchecked() {
        List<Naming> namings = List.of(new Naming(LIBRARY.world(), new Texts(Language.EN), false));
        return new Edition(namings, LIBRARY.stories().subList(0, 1), Teaching.NONE, TOWN, CODES, false, "9.9.9",
                "0123456789ab");
    }
}
