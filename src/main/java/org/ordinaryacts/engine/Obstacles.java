package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.engine.Reason.Side;
import org.ordinaryacts.story.FlowUse;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Field;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.World;

/** Finds all reasons why a step cannot happen, apart from closed flows. */
final class Obstacles {
    private final World world;
    private final Ledger ledger;

    Obstacles(World world, Ledger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    List<Reason> missing(List<RecordRef> needs, Role who) {
        return needs.stream().filter(need -> !ledger.hasHappened(need, who)).<Reason>map(Reason.Missing::new).toList();
    }

    /** What is wrong with the flows of a step, whoever holds what. */
    List<Reason> ofFlows(List<FlowUse> chain, List<FieldId> fields, String kind) {
        List<Reason> reasons = new ArrayList<>();
        for (FlowUse use : chain) {
            Flow flow = world.flow(use.flow());
            reasons.addAll(ofFlow(flow, fields, kind));
            use.member().filter(member -> !isMember(flow, member))
                    .ifPresent(member -> reasons.add(new Reason.NotMember(flow.id(), member)));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(ofLegs(legs(chain)));
        }
        return reasons;
    }

    private List<Reason> ofFlow(Flow flow, List<FieldId> fields, String kind) {
        if (!flow.carriesAnything()) {
            return List.of(new Reason.MapOnly(flow.id()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!runsBy(flow.actor(), kind)) {
            reasons.add(new Reason.WrongActor(flow.id(), flow.actor(), kind));
        }
        fields.stream().filter(field -> !flow.fields().contains(field))
                .forEach(field -> reasons.add(new Reason.NotCarried(flow.id(), field)));
        return reasons;
    }

    private static boolean runsBy(Actor actor, String kind) {
        return switch (actor) {
            case AUTOMATIC -> false;
            case ASKED -> kind.equals("ask");
            case SENT, NOT_STATED -> !kind.equals("ask");
        };
    }

    private boolean isMember(Flow flow, HolderId member) {
        return throughSenders(flow)
                ? world.members(flow.from()).contains(member)
                : flow.to().equals(World.RECEIVING_GROUP) && world.members(flow.to()).contains(member);
    }

    private static boolean throughSenders(Flow flow) {
        return flow.from().equals(World.SENDING_GROUP);
    }

    private List<Reason> ofLegs(List<Leg> legs) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 1; i < legs.size(); i++) {
            if (!legs.get(i - 1).to().equals(legs.get(i).from())) {
                reasons.add(new Reason.BrokenChain(legs.get(i - 1).flow().id(), legs.get(i).flow().id()));
            }
        }
        Leg last = legs.getLast();
        if (world.holder(last.to()).kind().passesOn()) {
            reasons.add(new Reason.EndsAtNetwork(last.flow().id(), last.to()));
        }
        return reasons;
    }

    /** The hops of a step between single holders. */
    List<Leg> legs(List<FlowUse> chain) {
        return chain.stream().map(this::leg).toList();
    }

    private Leg leg(FlowUse use) {
        Flow flow = world.flow(use.flow());
        Optional<HolderId> member = use.member();
        return throughSenders(flow)
                ? new Leg(flow, member.orElse(flow.from()), flow.to())
                : new Leg(flow, flow.from(), member.orElse(flow.to()));
    }

    /** Why a holder cannot send these fields or answer with them. */
    List<Reason> notShared(Role who, HolderId holder, List<FieldId> fields) {
        return fields.stream().filter(field -> ledger.newestToShare(who, holder, field).isEmpty())
                .map(field -> notShared(who, holder, field)).distinct().toList();
    }

    private Reason notShared(Role who, HolderId holder, FieldId field) {
        return ledger.newestWith(who, holder, field).flatMap(record -> ledger.withheldBy(record, field))
                .<Reason>map(record -> new Reason.NotShared(record, holder))
                .orElseGet(() -> notHeld(who, holder, field, new Reason.NotHeld(holder, field)));
    }

    /** That a rule took the record away, or else the plain reason. */
    private Reason notHeld(Role who, HolderId holder, FieldId field, Reason plain) {
        return ledger.lastGone(who, holder, field).<Reason>map(record -> new Reason.NotKept(record.id(), holder))
                .orElse(plain);
    }

    List<Reason> ofMatch(Step.Matches step) {
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(ofSide(step, step.left(), Side.LEFT));
        reasons.addAll(ofSide(step, step.right(), Side.RIGHT));
        if (step.left().record().equals(step.right().record())) {
            reasons.add(new Reason.SameRecord(step.left().record()));
        }
        return reasons;
    }

    private List<Reason> ofSide(Step.Matches step, Step.Matches.Side side, Side which) {
        HolderId at = step.at();
        Optional<PersonRecord> record = ledger.find(side.record(), step.head().who())
                .filter(r -> r.holder().equals(at));
        if (record.isPresent() && ledger.kept(record.get().id()).isEmpty()) {
            return List.of(new Reason.NotKept(record.get().id(), at));
        }
        if (record.isEmpty()) {
            return List.of(new Reason.NoRecord(side.record(), at, which));
        }
        return record.get().fields().containsKey(side.field())
                ? List.of()
                : List.of(new Reason.NoField(side.record(), side.field(), which));
    }

    List<Reason> ofWriting(Step.Writes step) {
        Role who = step.head().who();
        return step.fields().stream().filter(field -> !Field.canBeWritten(field) && !step.told().contains(field))
                .filter(field -> !ledger.holds(who, step.at(), field))
                .map(field -> notHeld(who, step.at(), field, new Reason.NotKnown(step.at(), field))).distinct()
                .toList();
    }
}
