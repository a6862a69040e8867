package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimMaking.Said;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.World;

/** The claims of a world about what there is: flows, holders, relations, acts and rules that could change. */
final class WorldClaims {
    private final Naming naming;
    private final List<Trace> told;
    private final Texts texts;
    private final ClaimMaking making;

    /** The claims of a world, of which these stories are told. */
    WorldClaims(Naming naming, List<Trace> told) {
        this.naming = naming;
        this.told = told;
        this.texts = naming.texts();
        this.making = new ClaimMaking(naming);
    }

    /** All of them, kind by kind. */
    Stream<ClaimView> all() {
        World.Parts parts = naming.world().parts();
        return Stream.of(naming.world().flows().stream().map(this::flow), parts.holders().stream().map(this::holder),
                parts.groups().stream().map(this::group), parts.acts().stream().map(this::act),
                parts.levers().stream().map(this::lever)).flatMap(claims -> claims);
    }

    private ClaimView flow(Flow flow) {
        String id = ClaimIds.of(flow.id());
        String fields = flow.fields().isEmpty() ? texts.get("claim.no-fields") : naming.fields(flow.fields());
        List<ClaimView.Line> details = new ArrayList<>(List.of(holder("claim.detail.from", flow.from()),
                holder("claim.detail.to", flow.to()),
                ClaimMaking.line(texts.get("claim.detail.actor"), texts.name("actor", flow.actor())),
                ClaimMaking.line(texts.get("claim.detail.cadence"), texts.name("cadence", flow.cadence())),
                ClaimMaking.line(texts.get("claim.detail.mechanism"), naming.of(flow.mechanism())),
                ClaimMaking.line(texts.get("claim.detail.fields"), fields)));
        naming.world().parts().notes().mapOnly(flow.id()).ifPresent(reason -> details.add(ClaimMaking
                .line(texts.get("claim.detail.map-only"), texts.name("map-only", reason))));
        told.stream().flatMap(trace -> toldIn(flow, trace).stream()).forEach(details::add);
        return making.claim(ClaimKind.FLOW, id,
                new Said(title(flow), naming.of(flow.sentence()), texts.name("claim-status", flow.status()),
                        List.copyOf(details)),
                making.cited(flow.evidence(), flow.citation(), flow.asOf(), id));
    }

    /** The story that uses the flow, leading to the first step that does; to none where it runs by itself. */
    private Optional<ClaimView.Line> toldIn(Flow flow, Trace trace) {
        return trace.over(flow.id()).findFirst().map(moved -> new ClaimView.Line(texts.get("claim.detail.told-in"),
                naming.of(trace.story().title()),
                moved.ofStep().map(step -> ClaimIds.of(trace.story().id(), step.id())).orElse("")));
    }

    private String title(Flow flow) {
        return flow.id() + " · " + naming.holder(flow.from()) + " → " + naming.holder(flow.to());
    }

    private ClaimView.Line holder(String key, HolderId holder) {
        return new ClaimView.Line(texts.get(key), naming.holder(holder), ClaimIds.of(holder));
    }

    private ClaimView.Line flow(String key, FlowId flow) {
        return new ClaimView.Line(texts.get(key), title(naming.world().flow(flow)), ClaimIds.of(flow));
    }

    private ClaimView holder(Holder holder) {
        String id = ClaimIds.of(holder.id());
        List<ClaimView.Line> details = new ArrayList<>();
        details.add(ClaimMaking.line(texts.get("claim.detail.name"), naming.of(holder.name())));
        details.add(ClaimMaking.line(texts.get("claim.detail.owner"), naming.of(holder.owner())));
        details.add(ClaimMaking.line(texts.get("claim.detail.lane"), texts.name("lane", holder.lane())));
        naming.world().flows().stream().filter(flow -> flow.to().equals(holder.id()))
                .forEach(flow -> details.add(flow("claim.detail.in", flow.id())));
        naming.world().flows().stream().filter(flow -> flow.from().equals(holder.id()))
                .forEach(flow -> details.add(flow("claim.detail.out", flow.id())));
        return making.claim(ClaimKind.HOLDER, id,
                new Said(naming.of(holder.full()), naming.of(holder.sentence()), "", List.copyOf(details)),
                making.cited(Evidence.DOCUMENTED, holder.citation(), id));
    }

    private ClaimView group(Membership row) {
        String id = ClaimIds.of(row);
        String title = naming.holder(row.member()) + " " + naming.of(row.phrase()) + " " + naming.holder(row.of());
        List<ClaimView.Line> details = List.of(holder("claim.detail.member", row.member()),
                holder("claim.detail.of", row.of()));
        return making.claim(ClaimKind.GROUP, id, new Said(title, texts.get("claim.group"), "", details),
                making.cited(Evidence.DOCUMENTED, row.citation(), id));
    }

    private ClaimView act(Act act) {
        String id = ClaimIds.of(act.id());
        List<ClaimView.Line> details = new ArrayList<>();
        act.holder().ifPresent(holder -> details.add(holder("claim.detail.writes-at", holder)));
        naming.world().fieldIds().stream().filter(act.fields()::containsKey)
                .forEach(field -> details.add(ClaimMaking.line(texts.get("claim.detail.writes"),
                        naming.field(field) + " (" + naming.grade(act.fields().getOrDefault(field, act.evidence()))
                                + ")")));
        act.includes().forEach(flow -> details.add(flow("claim.detail.includes", flow)));
        String status = act.holder().isPresent() ? "" : texts.get("note.no-record");
        return making.claim(ClaimKind.ACT, id,
                new Said(naming.of(act.name()), naming.of(act.sentence()), status, List.copyOf(details)),
                making.cited(act.evidence(), act.citation(), id));
    }

    private ClaimView lever(Lever lever) {
        String id = ClaimIds.of(lever.id());
        List<ClaimView.Line> details = new ArrayList<>();
        details.add(ClaimMaking.line(texts.get("claim.detail.effect"), texts.name("claim-effect", lever.effect())));
        lever.closes().forEach(flow -> details.add(flow("claim.detail.closes", flow)));
        return making.claim(ClaimKind.LEVER, id,
                new Said(naming.of(lever.name()), naming.of(lever.sentence()), naming.of(lever.note()),
                        List.copyOf(details)),
                making.cited(evidence(lever), lever.citation(), id));
    }

    /** A source names the rule; what it would act on in a story is our reading of it. */
    private static Evidence evidence(Lever lever) {
        return switch (lever.effect()) {
            case DISCUSSION -> Evidence.DOCUMENTED;
            case FLOWS, RECORDS, REQUESTS -> Evidence.COMPOSED;
        };
    }
}
