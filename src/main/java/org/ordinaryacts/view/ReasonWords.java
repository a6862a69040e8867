package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;

/** Says why a step does not happen under changed rules: what is closed, or what it would have needed. */
final class ReasonWords {
    private final Naming naming;
    private final Texts texts;

    ReasonWords(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** All reasons in one line. */
    String all(Story story, List<Reason> reasons) {
        return reasons.stream().map(reason -> one(story, reason)).distinct().collect(Collectors.joining("; "));
    }

    private String one(Story story, Reason reason) {
        return switch (reason) {
            case Reason.Closed(var flow) -> texts.get("reason.closed", flow);
            case Reason.Missing(var need) -> texts.get("reason.missing", need(story, need));
            case Reason.NotHeld(var holder, var field) -> texts.get("reason.not-held", naming.holder(holder),
                    inline(field));
            case Reason.NotKept(var record, var holder) -> texts.get("reason.not-kept", naming.holder(holder));
            case Reason.NotShared(var record, var holder) -> texts.get("reason.not-shared", naming.holder(holder));
            case Reason.NotKnown(var holder, var field) -> texts.get("reason.not-held", naming.holder(holder),
                    inline(field));
            case Reason.NoRecord(var record, var holder, var side) -> texts.get("reason.missing",
                    need(story, record));
            case Reason.NotCarried c -> texts.get("reason.unsupported");
            case Reason.MapOnly m -> texts.get("reason.unsupported");
            case Reason.WrongActor w -> texts.get("reason.unsupported");
            case Reason.BrokenChain b -> texts.get("reason.unsupported");
            case Reason.EndsAtNetwork e -> texts.get("reason.unsupported");
            case Reason.NotMember n -> texts.get("reason.unsupported");
            case Reason.NoField n -> texts.get("reason.unsupported");
            case Reason.SameRecord s -> texts.get("reason.unsupported");
            case Reason.Unsupported u -> texts.get("reason.unsupported");
        };
    }

    private String inline(FieldId field) {
        return naming.fieldsInline(List.of(field));
    }

    /** What a step needs, by its title; a flow that runs by itself, by its holders. */
    private String need(Story story, RecordRef need) {
        Optional<String> step = story.steps().stream().filter(one -> one.id().value().equals(need.value()))
                .map(Step::head).map(head -> naming.of(head.title())).findFirst();
        return step.or(() -> naming.world().flows().stream().filter(flow -> flow.id().value().equals(need.value()))
                .map(flow -> flow.id()).findFirst().map(this::flow)).orElse(need.value());
    }

    private String flow(FlowId id) {
        return naming.holder(naming.world().flow(id).from()) + " → " + naming.holder(naming.world().flow(id).to());
    }
}
