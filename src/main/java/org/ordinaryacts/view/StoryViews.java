package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.crowd.Replay;
import org.ordinaryacts.engine.Cause;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Grade;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Interval;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Purpose;

/** Derives the text of a story and its steps from its trace. */
public final class StoryViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public StoryViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The whole story. */
    public StoryView story(Trace trace, boolean contentChecked) {
        Story story = trace.story();
        return new StoryView(story.id().value(), naming.of(story.title()), naming.of(story.summary()),
                banner(contentChecked), story.cast().stream().map(member -> person(member, story)).toList(),
                caseLine(story), naming.of(story.before()), starts(story),
                happenings(trace, trace.events().subList(0, trace.beginning())), steps(trace), shortCut(story),
                naming.of(story.after()),
                story.fairness().stream().flatMap(holder -> fairness(holder).stream()).toList(),
                story.change().stream().map(change -> new StoryView.Change(change.lever().value(),
                        naming.of(naming.world().lever(change.lever()).name()), naming.of(change.text()))).toList());
    }

    private static List<Integer> shortCut(Story story) {
        List<StepId> order = story.steps().stream().map(Step::id).toList();
        return story.shortCut().stream().map(order::indexOf).toList();
    }

    /** What stands over every view. */
    public String banner(boolean contentChecked) {
        String synthetic = texts.get("banner.synthetic");
        return contentChecked ? synthetic : synthetic + " · " + texts.get("banner.unchecked");
    }

    private StoryView.Person person(CastMember member, Story story) {
        Persona persona = member.persona();
        return new StoryView.Person(persona.name(),
                texts.get("story.person", persona.ageIn(story.asOf()), naming.of(persona.trade())),
                naming.of(persona.about()));
    }

    private String caseLine(Story story) {
        if (story.id().equals(Replay.STORY)) {
            return texts.get("crowd.story");
        }
        return story.documented().map(one -> texts.name("story-basis", one.basis()))
                .orElseGet(() -> texts.get("story.composed"));
    }

    private List<StoryView.Start> starts(Story story) {
        return story.start().stream()
                .map(start -> new StoryView.Start(naming.holder(start.holder()),
                        naming.fieldNames(start.fields().keySet()), naming.of(start.text()),
                        naming.chip(Grade.of(naming.world(), start.claim()),
                                ClaimIds.of(story.id(), start.id()))))
                .toList();
    }

    private List<String> fairness(HolderId holder) {
        List<Purpose> purposes = naming.world().purposes(holder);
        if (purposes.isEmpty()) {
            return List.of(naming.noAccount(holder));
        }
        return purposes.stream().map(purpose -> texts.get("story.account", naming.holder(holder),
                naming.of(purpose.sentence()), naming.of(purpose.source()))).toList();
    }

    /** All steps, in order. */
    public List<StepView> steps(Trace trace) {
        List<StepView> views = new ArrayList<>();
        for (int i = 0; i < trace.story().steps().size(); i++) {
            views.add(step(trace, i));
        }
        return List.copyOf(views);
    }

    /** The step with this index, from 0. */
    public StepView step(Trace trace, int index) {
        List<Step> steps = trace.story().steps();
        Step step = steps.get(index);
        boolean asks = step instanceof Step.Question;
        String claim = ClaimIds.of(trace.story().id(), step.id());
        Grade grade = Grade.of(naming.world(), trace, step);
        List<StepView.Part> parts = asks
                ? List.of()
                : grade.parts().stream().map(part -> new StepView.Part(texts.name("evidence-of", part.of()),
                        naming.chip(part.evidence(), part.citation(), part.asOf(), claim))).distinct().toList();
        List<Event> events = trace.eventsOf(step.id());
        return new StepView(index + 1, steps.size(), step.id().value(), step.kind(),
                texts.get("step-kind." + step.kind()), texts.get("word.day", step.head().day()),
                interval(steps, index), naming.of(step.head().title()), naming.of(step.head().text()),
                asks ? Optional.empty() : Optional.of(naming.chip(grade, claim)), parts, happenings(trace, events),
                question(step));
    }

    private String interval(List<Step> steps, int index) {
        Step step = steps.get(index);
        Interval interval = step.head().interval();
        if (interval.since().isPresent()) {
            Step since = steps.stream().filter(s -> s.id().equals(interval.since().get())).findFirst().orElseThrow();
            return texts.count("interval.since", step.head().day() - since.head().day(),
                    naming.of(since.head().title()), grade(interval));
        }
        int before = index == 0 ? step.head().day() : steps.get(index - 1).head().day();
        boolean sameDay = step.head().day() == before;
        boolean ours = interval.equals(Interval.ILLUSTRATIVE);
        if (sameDay) {
            return ours ? "" : texts.get("interval.same-day", grade(interval));
        }
        return texts.count("interval.days", step.head().day() - before, grade(interval));
    }

    private String grade(Interval interval) {
        return naming.grade(interval.claim().evidence());
    }

    private List<HappeningView> happenings(Trace trace, List<Event> events) {
        return events.stream().flatMap(event -> happening(trace, event).stream()).toList();
    }

    private Optional<HappeningView> happening(Trace trace, Event event) {
        return switch (event) {
            case Event.Acted acted -> happened("record", acted.record()
                    .map(record -> texts.get("note.record", naming.holder(record.holder()),
                            naming.fieldsInline(record.fields().keySet())))
                    .orElseGet(() -> texts.get("note.no-record")));
            case Event.Moved moved -> {
                MoveView move = move(moved);
                yield Optional.of(new HappeningView("move", move.sentence(), Optional.of(move)));
            }
            case Event.Wrote wrote -> happened("record", texts.get("note.record",
                    naming.holder(wrote.record().holder()), naming.fieldsInline(wrote.record().fields().keySet())));
            case Event.Matched matched -> happened("match", texts.get("note.match",
                    naming.holder(matched.step().at()), naming.fieldsInline(List.of(matched.step().left().field())),
                    naming.fieldsInline(List.of(matched.step().right().field()))));
            case Event.Stopped stopped -> happened("stopped",
                    texts.get("note.stopped", new ReasonWords(naming).all(trace.story(), stopped.reasons())));
            case Event.Expired expired -> happened("expired", texts.get("note.expired", expired.day(),
                    naming.holder(expired.record().holder()), naming.fieldsInline(expired.record().fields().keySet())));
            case Event.Corrected corrected -> happened("corrected", texts.get("note.corrected", corrected.day(),
                    naming.holder(corrected.record().holder()), naming.fieldsInline(List.of(corrected.field()))));
            case Event.Started started -> Optional.empty();
            case Event.Passed passed -> Optional.empty();
            case Event.Ended ended -> Optional.empty();
        };
    }

    private static Optional<HappeningView> happened(String kind, String sentence) {
        return Optional.of(new HappeningView(kind, sentence, Optional.empty()));
    }

    private MoveView move(Event.Moved moved) {
        Route route = moved.route();
        Actor actor = route.legs().getFirst().flow().actor();
        List<String> hops = new ArrayList<>(List.of(naming.holder(route.from())));
        route.legs().stream().map(Leg::to).map(naming::holder).forEach(hops::add);
        return new MoveView(actor.token(), sentence(moved, actor), List.copyOf(hops),
                route.legs().stream().map(leg -> leg.flow().id().value()).toList(),
                naming.fieldNames(moved.record().fields().keySet()),
                naming.chip(route));
    }

    private String sentence(Event.Moved moved, Actor actor) {
        Route route = moved.route();
        String key = moved.cause() instanceof Cause.WithAct ? "move.with-act" : "move." + key(actor);
        String sentence = texts.get(key, naming.holder(route.from()), naming.holder(route.to()),
                naming.fieldsInline(moved.record().fields().keySet()));
        if (route.legs().size() > 1) {
            List<String> between = route.legs().subList(1, route.legs().size()).stream().map(Leg::from)
                    .map(naming::holder).toList();
            sentence += " " + texts.get("move.through", String.join(", ", between));
        }
        return route.instead() ? sentence + " " + texts.get("move.instead") : sentence;
    }

    private static String key(Actor actor) {
        return actor.token().replace(' ', '-');
    }

    private Optional<QuestionView> question(Step step) {
        return step instanceof Step.Question question
                ? Optional.of(new QuestionView(question.answers().stream()
                        .map(a -> new QuestionView.Answer(naming.of(a.text()), a.right(), naming.of(a.feedback())))
                        .toList()))
                : Optional.empty();
    }
}
