package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.world.Token;

/** Brings what stands around the lessons to where a picture of it is to be taken. */
final class CoursePictures {
    private CoursePictures() {
    }

    static Consumer<Shell> of(CommandContext context, @Nullable String forWhom, @Nullable Integer minutes,
            @Nullable String learner) {
        Optional<Track> track = Optional.ofNullable(forWhom).map(context::track);
        if (minutes != null && (minutes < PlanWish.LEAST || minutes > PlanWish.MOST)) {
            throw new CommandContext.WrongUse("cli.error.plan-minutes", minutes, PlanWish.LEAST, PlanWish.MOST);
        }
        Optional<Learner> who = Optional.ofNullable(learner).map(CoursePictures::learner);
        return shell -> {
            who.ifPresent(shell::learn);
            track.ifPresent(one -> shell.course().want(Optional.of(one)));
            PlanWish wish = shell.course().wish();
            shell.course().plan(new PlanWish(Optional.ofNullable(minutes).orElse(wish.minutes()), wish.sessions(),
                    track.orElse(wish.track()), wish.newcomers(), List.of()));
        };
    }

    private static Learner learner(String typed) {
        String[] parts = typed.split("-", 2);
        return Token.parse(Animal.class, parts[0]).flatMap(animal -> Token.parse(Tint.class,
                parts.length > 1 ? parts[1] : "").map(tint -> new Learner(animal, tint)))
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.learner", typed));
    }
}
