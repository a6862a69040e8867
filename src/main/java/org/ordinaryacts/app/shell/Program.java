package org.ordinaryacts.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.lesson.Curriculum;

/**
 * What the window shows: content that was loaded before the window opened.
 *
 * @param own whether it is the program's own folder
 * @param lessons loads lessons and guides, when somebody first asks for them
 */
public record Program(Loading.Result loaded, boolean own, String version,
        Function<Library, CurriculumLoading.Result> lessons) {

    /** Content without lessons. */
    public Program(Loading.Result loaded, boolean own, String version) {
        this(loaded, own, version, library -> new CurriculumLoading.Result(Curriculum.NONE, true, List.of()));
    }

    /** All that a content folder holds. */
    public static Program of(Path folder, boolean own, String version) {
        return new Program(Loading.load(folder), own, version, library -> CurriculumLoading.load(folder, library));
    }
}
