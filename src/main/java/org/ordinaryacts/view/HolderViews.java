package org.ordinaryacts.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.Purpose;
import org.ordinaryacts.world.World;

/** Derives the page of a holder. */
public final class HolderViews {
    private final Naming naming;
    private final Texts texts;
    private final World world;

    /** Views in the language of the naming. */
    public HolderViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
        this.world = naming.world();
    }

    /** The page of a holder; the stories are those among which to look for it. */
    public HolderView holder(HolderId id, List<Story> stories) {
        Holder holder = world.holder(id);
        String sourceYear = world.source(holder.citation().source()).asOf();
        List<Leg> gets = gets(id);
        List<Leg> gives = gives(id);
        List<String> years = years(sourceYear, gets, gives);
        List<Purpose> purposes = world.purposes(id);
        return new HolderView(id.value(), naming.of(holder.name()), naming.of(holder.full()),
                naming.of(holder.sentence()), holder.kind().token(), texts.get("holder.kind." + holder.kind().token()),
                holder.lane().token(), texts.name("lane", holder.lane()), naming.of(holder.owner()),
                naming.chip(Evidence.DOCUMENTED, Optional.of(holder.citation()), Optional.of(sourceYear),
                        ClaimIds.of(id)),
                years, texts.get("holder.as-of", String.join(", ", years)),
                gets.stream().map(leg -> line(leg, leg.from(), leg.flow().to(), id)).toList(),
                gives.stream().map(leg -> line(leg, leg.to(), leg.flow().from(), id)).toList(),
                world.parts().groups().stream().flatMap(row -> relation(row, id)).toList(),
                purposes.stream().map(this::purpose).toList(),
                purposes.isEmpty() ? naming.noAccount(holder.id()) : "",
                stories.stream().filter(story -> happensAt(story, id))
                        .map(story -> new HolderView.StoryLine(story.id().value(), naming.of(story.title())))
                        .toList());
    }

    /** One hop for each flow that comes in, from the holder that the flow itself names. */
    private List<Leg> gets(HolderId id) {
        return world.flows().stream().filter(flow -> world.receivers(flow).contains(id))
                .map(flow -> new Leg(flow, flow.from(), id)).filter(world.legs()::containsEdge).toList();
    }

    /** One hop for each flow that goes out, to the holder that the flow itself names. */
    private List<Leg> gives(HolderId id) {
        return world.flows().stream().filter(flow -> world.senders(flow).contains(id))
                .map(flow -> new Leg(flow, id, flow.to())).filter(world.legs()::containsEdge).toList();
    }

    private List<String> years(String sourceYear, List<Leg> gets, List<Leg> gives) {
        return Stream.concat(Stream.of(sourceYear),
                Stream.concat(gets.stream(), gives.stream()).map(Leg::flow).map(Flow::asOf)).map(naming::year)
                .distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private HolderView.Line line(Leg leg, HolderId other, HolderId named, HolderId self) {
        boolean asMember = !named.equals(self);
        return new HolderView.Line(other.value(), naming.holder(other), StageIds.of(leg), asMember,
                asMember ? texts.get("holder.as-member", naming.holder(named)) : "",
                naming.chip(Route.of(List.of(leg))), new MapViews(naming).flow(leg.flow()));
    }

    private Stream<HolderView.RelationLine> relation(Membership row, HolderId id) {
        String source = naming.citation(row.citation());
        if (row.member().equals(id)) {
            String sentence = naming.holder(id) + " " + naming.of(row.phrase()) + " " + naming.holder(row.of()) + ".";
            return Stream.of(new HolderView.RelationLine(row.of().value(), naming.holder(row.of()), sentence, source));
        }
        String member = naming.holder(row.member());
        return row.of().equals(id)
                ? Stream.of(new HolderView.RelationLine(row.member().value(), member,
                        texts.get("holder.relation." + row.relation().token().replace(' ', '-'), member), source))
                : Stream.empty();
    }

    /** The first word of the date is its year, also where more follows, as in “2008 and later”. */
    private HolderView.PurposeLine purpose(Purpose purpose) {
        return new HolderView.PurposeLine(naming.of(purpose.sentence()), naming.of(purpose.source()),
                naming.year(purpose.asOf().split(" ")[0]));
    }

    /** Whether a record is at this holder in a story, or passes through it. */
    private boolean happensAt(Story story, HolderId id) {
        return new Engine(world).tell(story).events().stream().anyMatch(event -> touches(event, id));
    }

    private static boolean touches(Event event, HolderId id) {
        boolean here = event.made().stream().anyMatch(record -> record.holder().equals(id));
        boolean through = event instanceof Event.Moved moved && moved.route().legs().stream()
                .anyMatch(leg -> leg.from().equals(id) || leg.to().equals(id));
        return here || through;
    }
}
