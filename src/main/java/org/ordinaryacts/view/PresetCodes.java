package org.ordinaryacts.view;

import java.util.Optional;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.lesson.Preset;

/** Where a class is to begin, as a class code, and back. */
public final class PresetCodes {
    private PresetCodes() {
    }

    /** The class code of a preset. */
    public static ClassCode code(Preset preset) {
        ClassCode story = new ClassCode(preset.story(), preset.step(), CrowdConditions.FITTED.with(preset.levers()), 0,
                0);
        ClassCode placed = preset.lesson()
                .map(lesson -> story.in(new ClassCode.InLesson(lesson, preset.section()))).orElse(story);
        return preset.language().map(placed::in).orElse(placed);
    }

    /** The preset of a class code; nothing where it carries more than a preset can, such as a simulated run. */
    public static Optional<Preset> preset(ClassCode code) {
        boolean more = code.count() > 0 || !code.closed().isEmpty() || !code.records().isEmpty()
                || code.story().isEmpty() && (code.lesson().isEmpty() || !code.conditions().levers().isEmpty())
                || !code.conditions().equals(CrowdConditions.FITTED.with(code.conditions().levers()));
        return more
                ? Optional.empty()
                : Optional.of(new Preset(code.lesson().map(ClassCode.InLesson::lesson),
                        code.lesson().map(ClassCode.InLesson::section).orElse(0), code.story(), code.step(),
                        code.conditions().levers(), code.language()));
    }
}
