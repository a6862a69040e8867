package org.ordinaryacts.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Cut;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/** Derives the fewest flows to close. */
public final class CutViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public CutViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** The fewest flows to close on the whole map, from some holders. */
    public CutView of(FieldId field, Set<HolderId> from, HolderId to, Set<FlowId> closed) {
        return view(field, from, to, Cut.of(naming.world(), field, from, to, closed), "");
    }

    /**
     * The fewest flows to close for one person of a story, from the holders at which the field begins there.
     *
     * @param closed flows that are closed already
     */
    public CutView of(Trace trace, CastMember person, FieldId field, HolderId to, Set<FlowId> closed) {
        SortedSet<HolderId> from = Cut.beginnings(trace, person.role(), field);
        return view(field, from, to, Cut.of(naming.world(), field, from, to, closed), person.persona().name());
    }

    private CutView view(FieldId field, Collection<HolderId> from, HolderId to, Cut cut, String person) {
        List<String> names = from.stream().sorted().map(naming::holder).toList();
        return new CutView(field.value(), naming.field(field), to.value(), naming.holder(to), names, result(cut),
                sentence(field, names, to, cut, person), texts.get("whatif.cut.caution"), flows(cut));
    }

    private static String result(Cut cut) {
        return switch (cut) {
            case Cut.Flows flows -> "flows";
            case Cut.AlreadyUnreachable none -> "unreachable";
            case Cut.HeldFromStart held -> "held";
        };
    }

    private String sentence(FieldId field, List<String> from, HolderId to, Cut cut, String person) {
        String name = naming.fieldsInline(List.of(field));
        String starts = from.isEmpty() ? texts.get("whatif.cut.nobody") : String.join(", ", from);
        String of = person.isEmpty() ? name : texts.get("whatif.cut.of", name, person);
        return switch (cut) {
            case Cut.Flows(var flows) -> texts.count("whatif.cut.flows", flows.size(), of, naming.holder(to), starts);
            case Cut.AlreadyUnreachable none -> texts.get("whatif.cut.unreachable", of, naming.holder(to), starts);
            case Cut.HeldFromStart held -> texts.get("whatif.cut.held", of, naming.holder(to));
        };
    }

    private List<CutView.Flow> flows(Cut cut) {
        return cut instanceof Cut.Flows(var flows) ? flows.stream().map(this::flow).toList() : List.of();
    }

    private CutView.Flow flow(FlowId id) {
        Flow flow = naming.world().flow(id);
        return new CutView.Flow(id.value(), naming.holder(flow.from()) + " → " + naming.holder(flow.to()),
                texts.name("actor", flow.actor()), naming.chip(flow));
    }
}
