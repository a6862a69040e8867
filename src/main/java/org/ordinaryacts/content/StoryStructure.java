package org.ordinaryacts.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Checks the ids, the order and the form of a story, before the engine looks at what it says. */
final class StoryStructure {
    private final At root;
    private final World world;
    private final KnownPersonas personas;
    private final Consumer<Problem> problems;
    private final Ids ids;
    private final Set<String> holders;
    private final Set<String> fields;
    private final Set<String> flows;
    private final Set<String> sources;
    private final Set<String> roles;
    private boolean sound = true;

    private StoryStructure(At root, World world, KnownPersonas personas, Consumer<Problem> problems) {
        this.root = root;
        this.world = world;
        this.personas = personas;
        this.problems = problem -> {
            sound = false;
            problems.accept(problem);
        };
        this.ids = new Ids(this.problems);
        this.holders = strings(world.parts().holders().stream().map(h -> h.id().value()));
        this.fields = strings(world.parts().fields().stream().map(f -> f.id().value()));
        this.flows = strings(world.parts().flows().stream().map(f -> f.id().value()));
        this.sources = strings(world.parts().sources().stream().map(s -> s.id().value()));
        this.roles = strings(root.items("cast").stream().map(row -> row.string("role")));
    }

    private static Set<String> strings(java.util.stream.Stream<String> values) {
        return values.collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the structure is sound; every problem is told. */
    static boolean sound(At root, World world, KnownPersonas personas, Consumer<Problem> problems) {
        StoryStructure structure = new StoryStructure(root, world, personas, problems);
        structure.check();
        return structure.sound;
    }

    private void check() {
        new StrayCheck(problems).check(root);
        ids.unique(root.items("cast"), "role");
        root.items("cast").forEach(this::checkCast);
        List<At> named = new ArrayList<>(root.items("start"));
        named.addAll(root.items("steps"));
        ids.unique(named, "id");
        root.items("start").forEach(this::checkStart);
        root.items("steps").forEach(this::checkStep);
        checkOrder();
        checkShort();
        root.items("fairness").forEach(id -> ids.check(id, holders, Kind.UNKNOWN_HOLDER));
        Set<String> levers = strings(world.parts().levers().stream().map(l -> l.id().value()));
        root.items("change").forEach(row -> ids.check(row.get("lever"), levers, Kind.UNKNOWN_LEVER));
        checkExpectations(root.get("expect"));
    }

    private void checkCast(At row) {
        At id = row.get("persona");
        if (personas.broken().contains(id.string())) {
            problems.accept(Problem.of(id.place(), Kind.BROKEN_PERSONA, id.string()));
        } else if (ids.check(id, strings(personas.sound().keySet().stream().map(PersonaId::value)),
                Kind.UNKNOWN_PERSONA)) {
            LocalDate newYear = LocalDate.of(root.integer("as_of"), 1, 1);
            Optional.ofNullable(personas.sound().get(new PersonaId(id.string()))).filter(p -> !p.isAdultOn(newYear))
                    .ifPresent(persona -> problems.accept(
                            Problem.of(id.place(), Kind.NOT_ADULT, persona.born(), root.integer("as_of"))));
        }
    }

    private void checkWho(At row) {
        if (row.has("who")) {
            ids.check(row.get("who"), roles, Kind.UNKNOWN_ROLE);
        } else if (roles.size() > 1) {
            problems.accept(Problem.of(row.place(), Kind.ROLE_NEEDED, String.join(", ", roles)));
        }
    }

    private void checkSource(At claim) {
        claim.find("cite").ifPresent(cite -> ids.check(cite.get("source"), sources, Kind.UNKNOWN_SOURCE));
    }

    private void checkFields(At row, String key) {
        row.items(key).forEach(id -> ids.check(id, fields, Kind.UNKNOWN_FIELD));
    }

    private void checkStart(At row) {
        checkWho(row);
        checkKeeper(row.get("holder"));
        checkSource(row.get("claim"));
        checkFields(row, "fields");
        checkSubset(row, "wrong");
        checkSubset(row, "out_of_date");
    }

    /** A holder that keeps records: known, and no network. */
    private void checkKeeper(At holder) {
        if (ids.check(holder, holders, Kind.UNKNOWN_HOLDER)
                && world.holder(new HolderId(holder.string())).kind().passesOn()) {
            problems.accept(Problem.of(holder.place(), Kind.NETWORK_HOLDS, holder.string()));
        }
    }

    private void checkSubset(At row, String key) {
        Set<String> all = strings(row.items("fields").stream().map(At::string));
        row.items(key).stream().filter(id -> !all.contains(id.string()))
                .forEach(id -> problems.accept(Problem.of(id.place(), Kind.NOT_IN_FIELDS, id.string(), key)));
    }

    private void checkStep(At row) {
        checkWho(row);
        row.find("event").ifPresent(this::checkSource);
        row.find("interval").ifPresent(this::checkSource);
        checkUse(row);
        row.items("chain").forEach(this::checkUse);
        checkFields(row, "fields");
        checkFields(row, "told");
        checkSubset(row, "told");
        row.find("at").ifPresent(this::checkKeeper);
        if (row.has("told") && !row.get("event").has("cite")) {
            problems.accept(Problem.of(row.get("told").place(), Kind.TOLD_WITHOUT_SOURCE));
        }
        row.find("act").ifPresent(act -> ids.check(act,
                strings(world.parts().acts().stream().map(a -> a.id().value())), Kind.UNKNOWN_ACT));
        row.find("left").ifPresent(side -> ids.check(side.get("field"), fields, Kind.UNKNOWN_FIELD));
        row.find("right").ifPresent(side -> ids.check(side.get("field"), fields, Kind.UNKNOWN_FIELD));
        if (row.has("answers") && row.items("answers").stream().noneMatch(answer -> answer.bool("right"))) {
            problems.accept(Problem.of(row.get("answers").place(), Kind.NO_RIGHT_ANSWER));
        }
    }

    private void checkUse(At row) {
        row.find("flow").ifPresent(flow -> ids.check(flow, flows, Kind.UNKNOWN_FLOW));
        row.find("member").ifPresent(member -> ids.check(member, holders, Kind.UNKNOWN_HOLDER));
    }

    // ---- order -----------------------------------------------------------------------------------------------

    private void checkOrder() {
        List<At> steps = root.items("steps");
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            position.put(steps.get(i).string("id"), i);
        }
        int day = 1;
        for (int i = 0; i < steps.size(); i++) {
            At step = steps.get(i);
            if (step.integer("day") < day) {
                problems.accept(Problem.of(step.get("day").place(), Kind.DAY_BACKWARD, step.integer("day"), day));
            }
            day = Math.max(day, step.integer("day"));
            for (At need : step.items("after")) {
                checkNeed(steps, need, i, position);
            }
            checkSince(step, i, position);
            checkSide(step, "left", i, position);
            checkSide(step, "right", i, position);
        }
    }

    private void checkSince(At step, int index, Map<String, Integer> position) {
        step.find("interval").flatMap(interval -> interval.find("since")).ifPresent(since -> {
            if (ids.check(since, position.keySet(), Kind.UNKNOWN_STEP)
                    && position.getOrDefault(since.string(), 0) >= index) {
                problems.accept(Problem.of(since.place(), Kind.LATER_STEP, since.string()));
            }
        });
    }

    private void checkNeed(List<At> steps, At need, int index, Map<String, Integer> position) {
        String id = need.string();
        Integer at = position.get(id);
        if (at == null) {
            checkFlowOrUnknown(need, position.keySet());
        } else if (at >= index) {
            List<String> cycle = cycle(steps, id, steps.get(index).string("id"), position);
            problems.accept(cycle.isEmpty()
                    ? Problem.of(need.place(), Kind.LATER_STEP, id)
                    : Problem.of(need.place(), Kind.CYCLE, String.join(" → ", cycle)));
        }
    }

    private void checkFlowOrUnknown(At need, Set<String> steps) {
        String id = need.string();
        if (!flows.contains(id)) {
            Set<String> known = new TreeSet<>(steps);
            known.addAll(strings(world.flows().stream().filter(f -> runsWithoutStep(f.id()))
                    .map(f -> f.id().value())));
            ids.check(need, known, Kind.UNKNOWN_STEP);
        } else if (!runsWithoutStep(new FlowId(id))) {
            problems.accept(Problem.of(need.place(), Kind.NOT_AUTOMATIC, id,
                    world.flow(new FlowId(id)).actor().token()));
        }
    }

    private boolean runsWithoutStep(FlowId flow) {
        return world.flow(flow).actor() == Actor.AUTOMATIC
                || world.parts().acts().stream().anyMatch(act -> act.includes().contains(flow));
    }

    /** The way from one step over what it needs back to another, if there is one. */
    private static List<String> cycle(List<At> steps, String from, String back, Map<String, Integer> position) {
        if (from.equals(back)) {
            return List.of(back, from);
        }
        return cycle(steps, from, back, position, new TreeSet<>(Set.of(from)));
    }

    private static List<String> cycle(List<At> steps, String from, String back, Map<String, Integer> position,
            Set<String> seen) {
        for (At need : steps.get(position.getOrDefault(from, 0)).items("after")) {
            if (need.string().equals(back)) {
                return List.of(back, from, back);
            }
            if (position.containsKey(need.string()) && seen.add(need.string())) {
                List<String> further = cycle(steps, need.string(), back, position, seen);
                if (!further.isEmpty()) {
                    List<String> whole = new ArrayList<>(further);
                    whole.add(1, from);
                    return whole;
                }
            }
        }
        return List.of();
    }

    private void checkSide(At step, String key, int index, Map<String, Integer> position) {
        step.find(key).map(side -> side.get("record")).ifPresent(record -> {
            String id = record.string();
            boolean start = root.items("start").stream().anyMatch(row -> row.string("id").equals(id));
            if (position.containsKey(id) && position.getOrDefault(id, 0) >= index) {
                problems.accept(Problem.of(record.place(), Kind.LATER_STEP, id));
            } else if (!start && !position.containsKey(id)) {
                checkFlowOrUnknown(record, recordIds(position));
            }
        });
    }

    private Set<String> recordIds(Map<String, Integer> position) {
        Set<String> records = new TreeSet<>(position.keySet());
        root.items("start").forEach(row -> records.add(row.string("id")));
        return records;
    }

    // ---- the rest ----------------------------------------------------------------------------------------------

    private void checkShort() {
        List<String> order = root.items("steps").stream().map(step -> step.string("id")).toList();
        int last = -1;
        for (At id : root.items("short")) {
            if (ids.check(id, order, Kind.UNKNOWN_STEP)) {
                int at = order.indexOf(id.string());
                if (at <= last) {
                    problems.accept(Problem.of(id.place(), Kind.SHORT_ORDER, id.string()));
                }
                last = Math.max(last, at);
            }
        }
    }

    private void checkExpectations(At expect) {
        At outcome = expect.get("outcome");
        Set<String> outcomes = strings(root.items("steps").stream()
                .filter(step -> step.string("kind").equals("outcome")).map(step -> step.string("id")));
        ids.check(outcome, outcomes, Kind.NOT_OUTCOME);
        At people = expect.get("holds");
        for (String role : people.keys()) {
            checkKey(people, role, roles, Kind.UNKNOWN_ROLE);
            At row = people.get(role);
            for (String holder : row.keys()) {
                checkKey(row, holder, holders, Kind.UNKNOWN_HOLDER);
                checkFields(row, holder);
            }
        }
    }

    private void checkKey(At object, String key, Set<String> known, Kind kind) {
        if (!known.contains(key)) {
            Place place = root.file().keyPlace(object.pointer() + "/" + JsonFile.escape(key));
            problems.accept(new Problem(place, kind, List.of(key), Nearest.to(key, known)));
        }
    }
}
