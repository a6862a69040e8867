package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Grade;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.StartingRecord;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimMaking.Known;
import org.ordinaryacts.view.ClaimMaking.Said;

/** The claims of a story: the records before it, and its steps. A question claims nothing. */
final class StoryClaims {
    private final Naming naming;
    private final Texts texts;
    private final ClaimMaking making;
    private final StoryViews views;

    StoryClaims(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
        this.making = new ClaimMaking(naming);
        this.views = new StoryViews(naming);
    }

    /** The records that are there before a story. */
    Stream<ClaimView> starts(Trace trace) {
        return trace.story().start().stream().map(start -> start(trace, start));
    }

    /** The steps of a story, in order. */
    Stream<ClaimView> steps(Trace trace) {
        List<Step> steps = trace.story().steps();
        return java.util.stream.IntStream.range(0, steps.size())
                .filter(i -> !(steps.get(i) instanceof Step.Question)).mapToObj(i -> step(trace, steps.get(i), i));
    }

    private ClaimView start(Trace trace, StartingRecord start) {
        String id = ClaimIds.of(trace.story().id(), start.id());
        List<ClaimView.Line> details = List.of(story(trace),
                new ClaimView.Line(texts.get("claim.detail.holder"), naming.holder(start.holder()),
                        ClaimIds.of(start.holder())),
                ClaimMaking.line(texts.get("claim.detail.fields"), fields(start)));
        Grade.Part part = Grade.of(naming.world(), start.claim()).weakest();
        return making.claim(ClaimKind.START, id,
                new Said(texts.get("claim.start", naming.holder(start.holder())), naming.of(start.text()), "",
                        details),
                making.known(part.evidence(), part.citation(), part.asOf(), id));
    }

    private String fields(StartingRecord start) {
        return naming.world().fieldIds().stream().filter(start.fields()::containsKey).map(field -> {
            Accuracy accuracy = start.fields().getOrDefault(field, Accuracy.RIGHT);
            return accuracy == Accuracy.RIGHT
                    ? naming.field(field)
                    : naming.field(field) + " (" + texts.name("accuracy", accuracy) + ")";
        }).collect(Collectors.joining(", "));
    }

    private ClaimView.Line story(Trace trace) {
        return ClaimMaking.line(texts.get("claim.detail.story"), naming.of(trace.story().title()));
    }

    private ClaimView step(Trace trace, Step step, int index) {
        String id = ClaimIds.of(trace.story().id(), step.id());
        StepView view = views.step(trace, index);
        List<ClaimView.Line> details = new ArrayList<>();
        details.add(story(trace));
        details.add(ClaimMaking.line(texts.get("claim.detail.step"), view.kindName()));
        details.add(ClaimMaking.line(texts.get("claim.detail.day"),
                view.interval().isEmpty() ? view.day() : view.day() + " (" + view.interval() + ")"));
        view.happenings().forEach(happening -> details.add(happening(happening)));
        Grade.Part part = Grade.of(naming.world(), trace, step).weakest();
        Known known = making.known(part.evidence(), part.citation(), part.asOf(), id);
        return making.claim(ClaimKind.STEP, id, new Said(view.title(), view.text(), "", List.copyOf(details)),
                new Known(known.evidence(), known.chip(), view.parts(), known.where()));
    }

    private ClaimView.Line happening(HappeningView happening) {
        String flow = Optional.of(happening).flatMap(HappeningView::move).map(move -> move.chip().claim()).orElse("");
        return new ClaimView.Line(texts.get("claim.detail.happens"), happening.sentence(), flow);
    }
}
