package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Routes;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Derives the views of what is within reach. */
public final class ReachViews {
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public ReachViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** Everywhere a field can get, whoever has to act for it. */
    public ReachView field(FieldId field) {
        Routes.Spread spread = Routes.from(naming.world(), field);
        Set<HolderId> places = spread.places().stream().map(Routes.ToOne::to).collect(Collectors.toSet());
        String sentence = spread.beginnings().isEmpty() ? texts.get("reach.field.none") : sum(spread, places);
        return new ReachView(field.value(), naming.field(field), texts.get("reach.field.title", naming.field(field)),
                sentence, texts.get("reach.caution"),
                spread.beginnings().stream().map(id -> new ReachView.Beginning(id.value(), naming.holder(id),
                        remark(id, spread.beginnings()))).toList(),
                spread.places().stream().map(place -> entry(place.to(), place.hops(), remark(place.to(), places),
                        Map.of(field, place.routes()))).toList());
    }

    private String sum(Routes.Spread spread, Set<HolderId> places) {
        String begin = texts.count("reach.field.begin", counted(spread.beginnings()));
        int most = spread.places().stream().mapToInt(Routes.ToOne::hops).max().orElse(0);
        return begin + " " + (most == 0
                ? texts.get("reach.field.stays")
                : texts.count("reach.field.get", counted(places), texts.count("reach.most", most)));
    }

    /** Everything from which at least one field can come to a holder, whoever has to act for it. */
    public ReachView holder(HolderId holder) {
        List<Routes.Reaching> all = Routes.reaching(naming.world(), holder);
        Set<HolderId> from = all.stream().map(Routes.Reaching::from).collect(Collectors.toSet());
        String name = naming.holder(holder);
        return new ReachView(holder.value(), name, texts.get("reach.holder.title", name),
                all.isEmpty() ? texts.get("reach.holder.none", name) : sum(name, all), texts.get("reach.caution"),
                List.of(),
                all.stream().map(one -> entry(one.from(), one.hops(), remark(one.from(), from), one.fields()))
                        .toList());
    }

    private String sum(String name, List<Routes.Reaching> all) {
        Set<HolderId> from = all.stream().map(Routes.Reaching::from).collect(Collectors.toSet());
        long near = all.stream().filter(one -> one.hops() == 1).filter(one -> isCounted(one.from(), from)).count();
        long fields = all.stream().flatMap(one -> one.fields().keySet().stream()).distinct().count();
        int most = all.stream().flatMap(one -> one.fields().values().stream())
                .mapToInt(routes -> routes.getFirst().legs().size()).max().orElse(0);
        return String.join(" ",
                texts.count("reach.holder.from", counted(from), name, texts.count("reach.most", most)),
                texts.count("reach.holder.near", near), texts.count("reach.holder.fields", fields));
    }

    private long counted(Collection<HolderId> holders) {
        return holders.stream().filter(id -> isCounted(id, holders)).count();
    }

    /** A group is not counted beside its members. */
    private boolean isCounted(HolderId id, Collection<HolderId> among) {
        boolean group = id.equals(World.RECEIVING_GROUP) || id.equals(World.SENDING_GROUP);
        return !group || naming.world().members(id).stream().noneMatch(among::contains);
    }

    private String remark(HolderId id, Collection<HolderId> among) {
        if (!isCounted(id, among)) {
            return texts.get("reach.group");
        }
        return naming.world().holder(id).kind().passesOn() ? texts.get("knows.passes") : "";
    }

    private ReachView.Entry entry(HolderId id, int hops, String remark, Map<FieldId, List<Route>> fields) {
        Holder holder = naming.world().holder(id);
        return new ReachView.Entry(id.value(), naming.of(holder.name()), holder.lane().token(), hops,
                texts.count("reach.hops", hops), remark, naming.fieldNames(fields.keySet()), ways(fields));
    }

    /** Fields that share all their routes go together, so that no route is told twice. */
    private List<ReachView.Way> ways(Map<FieldId, List<Route>> fields) {
        Map<List<Route>, List<FieldId>> byRoutes = new LinkedHashMap<>();
        naming.world().fieldIds().stream().filter(fields::containsKey).forEach(field -> byRoutes
                .computeIfAbsent(fields.getOrDefault(field, List.of()), k -> new ArrayList<>()).add(field));
        RoutesViews lines = new RoutesViews(naming);
        return byRoutes.entrySet().stream()
                .map(way -> new ReachView.Way(way.getValue().stream().map(FieldId::value).toList(),
                        naming.fieldNames(way.getValue()), way.getKey().getFirst().legs().size(),
                        way.getKey().stream().map(lines::line).toList()))
                .sorted(Comparator.comparingInt(ReachView.Way::hops)).toList();
    }
}
