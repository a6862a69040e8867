package org.ordinaryacts.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.LabPart;
import org.ordinaryacts.lesson.LabPreset;
import org.ordinaryacts.lesson.Look;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;

/** Makes what a lesson shows ready to be drawn where it stands. */
final class LookViews {
    /** The seed of every run that a lesson shows: the one that the error lab opens with. */
    private static final long SEED = 41;

    private final Naming naming;
    private final Texts texts;
    private final LessonSource source;
    private final Map<StoryId, PlayView> plays = new HashMap<>();

    LookViews(Naming naming, LessonSource source) {
        this.naming = naming;
        this.texts = naming.texts();
        this.source = source;
    }

    LookView view(Look look) {
        return switch (look) {
            case Look.OfStory story -> story(story);
            case Look.OfKnowing knowing -> knowing(knowing);
            case Look.OfHolder(var id) -> new LookView.OfHolder(naming.holder(id), texts.get("lesson.shown.holder"),
                    new HolderViews(naming).holder(id, source.stories()));
            case Look.OfLab lab -> lab(lab);
            case Look.OfRules rules -> rules(rules);
            case Look.OfFigure(var id) -> figure(id);
            case Look.OfTerm(var id) -> term(id);
        };
    }

    private PlayView play(StoryId story) {
        return plays.computeIfAbsent(story,
                id -> new PlayViews(naming).play(source.trace(id), source.checked()));
    }

    private LookView story(Look.OfStory look) {
        PlayView play = play(look.story());
        int step = look.step().map(id -> number(look.story(), id)).orElse(0);
        if (step == 0) {
            return new LookView.OfStory(play.story().title(),
                    texts.get(look.brief() ? "lesson.shown.story.brief" : "lesson.shown.story"), look.story().value(),
                    0, look.brief(),
                    play.story().summary(), Optional.empty(), play);
        }
        StepView at = play.story().steps().get(step - 1);
        return new LookView.OfStory(play.story().title(), texts.get("lesson.shown.story.step", at.number(), at.title()),
                look.story().value(), step, look.brief(), at.text(), at.chip(), play);
    }

    /** The number of a step, from 1. */
    private int number(StoryId story, StepId step) {
        return 1 + source.trace(story).story().steps().stream().map(one -> one.id()).toList().indexOf(step);
    }

    private LookView knowing(Look.OfKnowing look) {
        int step = number(look.story(), look.step());
        Trace trace = source.trace(look.story());
        StepView at = play(look.story()).story().steps().get(step - 1);
        return new LookView.OfKnowing(naming.of(trace.story().title()),
                texts.get("lesson.shown.knowing", at.number(), at.title()), look.story().value(), step, at.chip(),
                new ExposureViews(naming).after(trace, step - 1));
    }

    private LookView rules(Look.OfRules look) {
        Trace trace = source.trace(look.story());
        RuleSet rules = RuleSet.NONE.withLevers(look.levers());
        String names = String.join(" + ", look.levers().stream().map(this::lever).toList());
        return new LookView.OfRules(naming.of(trace.story().title()), texts.get("lesson.shown.rules", names),
                look.story().value(), look.levers().stream().map(LeverId::value).toList(),
                new WhatIfViews(naming, trace, source.checked()).view(rules));
    }

    private String lever(LeverId id) {
        return naming.world().parts().levers().stream().filter(lever -> lever.id().equals(id)).findFirst()
                .map(Lever::name).map(naming::of).orElse(id.value());
    }

    private LookView figure(String id) {
        ClaimView claim = new FigureClaims(naming).all()
                .filter(one -> one.kind().equals(ClaimKind.FIGURE.token()) && one.bareId().equals(id)).findFirst()
                .orElseThrow();
        return new LookView.OfFigure(claim.title(), texts.get("lesson.shown.figure"), claim);
    }

    private LookView term(String id) {
        TermView term = source.glossary().terms().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new LookView.OfTerm(term.word(), texts.get("lesson.shown.term"), term);
    }

    // ---- the error lab -------------------------------------------------------------------------------------------

    private LookView lab(Look.OfLab look) {
        List<String> levers = levers(look.preset()).stream().map(LeverId::value).toList();
        int requests = look.requests() == 0 ? Documented.REQUESTS : look.requests();
        LabPicture picture = source.crowd().map(crowd -> picture(look.part(), crowd.with(conditions(look)), requests))
                .orElseGet(() -> new LabPicture.None(texts.get("lesson.shown.no-lab")));
        return new LookView.OfLab(texts.name("lesson-lab", look.part()), texts.name("lesson-preset", look.preset()),
                look.part().token(), levers, requests, picture);
    }

    private static CrowdConditions conditions(Look.OfLab look) {
        return CrowdConditions.FITTED.with(levers(look.preset()));
    }

    private static TreeSet<LeverId> levers(LabPreset preset) {
        TreeSet<LeverId> levers = new TreeSet<>();
        switch (preset) {
            case DEFAULTS -> {
            }
            case VERIFIED -> levers.add(new LeverId("L07"));
            case CORRECTED -> levers.add(new LeverId("L06"));
        }
        return levers;
    }

    private LabPicture picture(LabPart part, CrowdModel crowd, int requests) {
        ErrorViews views = new ErrorViews(naming);
        return switch (part) {
            case FIGURE -> views.documented(crowd.fitted()).<LabPicture>map(LabPicture.Figure::new)
                    .orElseGet(() -> new LabPicture.None(texts.get("lesson.shown.no-lab")));
            case RUN -> new LabPicture.Dots(run(views, crowd, requests));
            case TREE -> new LabPicture.Tree(run(views, crowd, requests));
            case BASE_RATE -> {
                ErrorsView.BaseRate rate = views.baseRate(crowd);
                yield new LabPicture.Rate(rate, LabViews.mixes(crowd, rate.points()));
            }
            case THRESHOLD -> new LabPicture.Demand(views.threshold(crowd, List.of()));
        };
    }

    private static ErrorsView.Run run(ErrorViews views, CrowdModel crowd, int requests) {
        return views.run(crowd.requests(SEED, requests, Watch.none(1)));
    }
}
