package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Plan;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Portion;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.text.Texts;

/** Puts plans into words. */
public final class PlanViews {
    private final Curriculum curriculum;
    private final Texts texts;

    /** Plans of these lessons in the language of the texts. */
    public PlanViews(Curriculum curriculum, Texts texts) {
        this.curriculum = curriculum;
        this.texts = texts;
    }

    /** A plan. */
    public PlanView view(Plan plan) {
        PlanWish wish = plan.wish();
        List<PlanView.SessionView> sessions = new ArrayList<>();
        for (int i = 0; i < plan.sessions().size(); i++) {
            sessions.add(session(plan, i));
        }
        return new PlanView(texts.get("plan.title", track(wish.track()), minutes(wish.minutes())), lead(plan), sessions,
                prepare(plan), guides(plan), plan.left().stream().map(this::left).toList(), texts.get("plan.keep"));
    }

    /** What stands over what is to be prepared, read and left out. */
    public static List<String> headings(Texts texts) {
        return List.of(texts.get("plan.prepare"), texts.get("plan.read"), texts.get("plan.left"));
    }

    private String track(Track track) {
        return texts.name("plan-for", track);
    }

    private String minutes(int minutes) {
        return texts.count("cli.stories.minutes", minutes);
    }

    private String lead(Plan plan) {
        String sessions = texts.count("plan.sessions", plan.sessions().size());
        String group = texts.get(plan.wish().track() == Track.SELF
                ? plan.wish().newcomers() ? "plan.self.new" : "plan.self.known"
                : plan.wish().newcomers() ? "plan.group.new" : "plan.group.known");
        return plan.wish().lessons().isEmpty() ? sessions + " · " + group : sessions;
    }

    private String left(LessonId id) {
        return curriculum.lesson(id).map(this::name).orElse(id.value());
    }

    private String name(Lesson lesson) {
        return texts.get("plan.lesson", lesson.number(), lesson.title().in(texts.language()));
    }

    // ---- a session -------------------------------------------------------------------------------------------------

    private PlanView.SessionView session(Plan plan, int place) {
        Plan.Session session = plan.sessions().get(place);
        List<PlanView.PartView> parts = new ArrayList<>();
        int at = 0;
        for (Plan.Part part : session.parts()) {
            parts.add(part(part, at, plan.wish().track(), session));
            at += part.minutes();
        }
        int spare = plan.wish().minutes() - session.minutes();
        return new PlanView.SessionView(
                plan.sessions().size() == 1 ? "" : texts.get("plan.session", place + 1, plan.sessions().size()),
                session.minutes(), spare > 0 ? texts.count("plan.spare", spare) : "", parts);
    }

    private PlanView.PartView part(Plan.Part part, int at, Track track, Plan.Session session) {
        return switch (part) {
            case Plan.Part.Arrive arrive -> said("arrive", at, part, "plan.arrive", "plan.arrive.text");
            case Plan.Part.Care care -> said("care", at, part, "plan.care", "plan.care.text");
            case Plan.Part.Teach teach -> teach(teach, at, track, session);
            case Plan.Part.Rest rest -> said("rest", at, part, "plan.rest",
                    track == Track.SELF ? "plan.rest.self" : "plan.rest.text");
            case Plan.Part.Talk talk -> said("talk", at, part, "plan.talk", "plan.talk.text");
            case Plan.Part.Close close -> said("close", at, part, "plan.close", "plan.close.text");
            case Plan.Part.Help help -> said("help", at, part, "plan.help", "plan.help.text");
        };
    }

    private PlanView.PartView said(String kind, int at, Plan.Part part, String title, String text) {
        return new PlanView.PartView(kind, clock(at), clock(at + part.minutes()), part.minutes(), texts.get(title), "",
                texts.get(text), List.of());
    }

    private PlanView.PartView teach(Plan.Part.Teach teach, int at, Track track, Plan.Session session) {
        Portion portion = teach.portion();
        String extent = texts.get(switch (portion.extent()) {
            case WHOLE -> "plan.whole";
            case CUT -> "plan.cut";
            case SOME -> "plan.some";
        });
        List<String> lines = portion.sections().stream().map(section -> section(portion.lesson(), section)).toList();
        return new PlanView.PartView("teach", clock(at), clock(at + teach.minutes()), teach.minutes(),
                name(portion.lesson()) + " · " + extent, portion.lesson().id().value(), around(teach, track, session),
                lines);
    }

    private String section(Lesson lesson, int place) {
        Section section = lesson.sections().get(place);
        return texts.get("plan.section", place + 1, section.title().in(texts.language()),
                texts.count("plan.minutes", section.minutes()));
    }

    /** What a lesson has to bring, where the session has no part of its own for it. */
    private String around(Plan.Part.Teach teach, Track track, Plan.Session session) {
        List<String> said = new ArrayList<>();
        boolean self = track == Track.SELF;
        if (!session.caresApart() && session.taught().getFirst().equals(teach)) {
            said.add(texts.get(self ? "plan.self.begins" : "plan.begins"));
        }
        if (!session.closesApart() && session.taught().getLast().equals(teach)) {
            said.add(texts.get(self ? "plan.self.ends" : "plan.ends"));
        }
        return String.join(" ", said);
    }

    private static String clock(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    // ---- before ----------------------------------------------------------------------------------------------------

    private List<String> prepare(Plan plan) {
        List<Lesson> lessons = plan.taught().stream().map(teach -> teach.portion().lesson()).toList();
        List<String> prepare = new ArrayList<>();
        if (plan.wish().track() != Track.SELF) {
            Set<String> things = new LinkedHashSet<>();
            lessons.forEach(lesson -> things.addAll(Arrays.asList(
                    lesson.facts().materials().in(texts.language()).split(";\\s*"))));
            if (!things.isEmpty()) {
                prepare.add(texts.get("plan.materials", String.join("; ", things)));
            }
        }
        lessons.stream().filter(PlanViews::hasHandout)
                .forEach(lesson -> prepare.add(texts.get("plan.handout", name(lesson))));
        prepare.add(texts.get(plan.wish().track() == Track.SELF ? "plan.prepare.self" : "plan.prepare.help"));
        return prepare;
    }

    private static boolean hasHandout(Lesson lesson) {
        return lesson.sections().stream().flatMap(section -> section.en().stream())
                .anyMatch(Block.Handout.class::isInstance);
    }

    private List<PlanView.Page> guides(Plan plan) {
        return plan.guides().stream().flatMap(id -> curriculum.guide(id).stream())
                .map(guide -> new PlanView.Page(guide.id(), guide.title().in(texts.language()))).toList();
    }
}
