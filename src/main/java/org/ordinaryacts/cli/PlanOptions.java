package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Plan;
import org.ordinaryacts.lesson.PlanBuilder;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Track;
import picocli.CommandLine;

/** What is to be planned, as it is typed. */
final class PlanOptions {
    @CommandLine.Option(names = "--minutes", paramLabel = "N")
    private int minutes = 90;

    @CommandLine.Option(names = "--sessions", paramLabel = "N")
    private int sessions = 1;

    @CommandLine.Option(names = "--for", paramLabel = "classroom|community|self")
    private String track = Track.COMMUNITY.token();

    @CommandLine.Option(names = "--new")
    private boolean newcomers;

    @CommandLine.Option(names = "--lessons", paramLabel = "ID", split = ",")
    private List<String> lessons = new ArrayList<>();

    /** The plan; where there is no time for any, it says so. */
    Plan plan(CommandContext context, Curriculum curriculum) {
        Plan plan = new PlanBuilder(curriculum).plan(wish(context, curriculum));
        if (plan.sessions().isEmpty()) {
            throw new CommandContext.WrongUse("cli.error.no-plan", minutes);
        }
        return plan;
    }

    private PlanWish wish(CommandContext context, Curriculum curriculum) {
        if (minutes < PlanWish.LEAST || minutes > PlanWish.MOST) {
            throw new CommandContext.WrongUse("cli.error.plan-minutes", minutes, PlanWish.LEAST, PlanWish.MOST);
        }
        if (sessions < 1 || sessions > PlanWish.MOST_SESSIONS) {
            throw new CommandContext.WrongUse("cli.error.plan-sessions", sessions, PlanWish.MOST_SESSIONS);
        }
        List<LessonId> chosen = lessons.stream().map(typed -> context.lesson(curriculum, typed).id()).toList();
        return new PlanWish(minutes, sessions, context.track(track), newcomers, chosen);
    }
}
