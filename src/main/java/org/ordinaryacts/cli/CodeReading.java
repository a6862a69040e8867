package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;

/** Reads class codes as they are typed. */
final class CodeReading {
    private CodeReading() {
    }

    /** Writes codes of stories and runs of this content. */
    static ClassCodes codes(Library library) {
        return new ClassCodes(library.world(), library.people(), library.stories());
    }

    /** What a code carries. */
    static ClassCode read(CommandContext context, Library library, String typed) {
        return switch (Starts.codes(library, context.lessons(library)).read(typed, context.texts())) {
            case ClassCode.Read.Good good -> good.code();
            case ClassCode.Read.Bad bad -> throw new CommandContext.WrongUse("crowd.code.wrong", typed,
                    bad.sentence());
        };
    }

    /** What a code of a run carries; one of a lesson or of a story under changed rules says where it is shown. */
    static ClassCode ofRun(CommandContext context, Library library, String typed) {
        ClassCode code = read(context, library, typed);
        if (code.about() == ClassCode.About.LESSON) {
            throw new CommandContext.WrongUse("cli.error.code.lesson", typed);
        }
        if (code.about() == ClassCode.About.RULES) {
            throw new CommandContext.WrongUse("cli.error.code.rules", typed);
        }
        return code;
    }

    /** What a code of a story carries, also of one that comes with a lesson; any other says where it is shown. */
    static ClassCode ofStory(CommandContext context, Library library, String typed) {
        ClassCode code = read(context, library, typed);
        if (code.about() == ClassCode.About.LESSON && code.story().isEmpty()) {
            throw new CommandContext.WrongUse("cli.error.code.lesson", typed);
        }
        if (code.story().isEmpty() || code.about() == ClassCode.About.RUN) {
            throw new CommandContext.WrongUse("cli.error.code.run", typed);
        }
        return code;
    }
}
