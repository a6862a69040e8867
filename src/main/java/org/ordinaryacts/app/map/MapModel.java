package org.ordinaryacts.app.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.view.MapFilter;

/**
 * Where somebody is on the map: what they look for, what stands beside the board, and where the board looks. It
 * outlives the screen, so that going away and coming back loses nothing; it knows ids only, so that the language may
 * change.
 */
public final class MapModel {
    /** The screens before this one that one can go back to. */
    private static final int MOST_BACK = 20;

    private final ObjectProperty<MapFilter> filter = new SimpleObjectProperty<>(MapFilter.ALL);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.Found.NOTHING);
    private final ObjectProperty<Optional<Boolean>> reading = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> route = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty filtering = new SimpleBooleanProperty(false);
    private final Deque<Side> before = new ArrayDeque<>();
    private final Set<String> opened = new HashSet<>();
    private Optional<String> field = Optional.empty();
    private Camera camera = Camera.HOME;
    private double scrolled;

    /** What stands beside the board. */
    public sealed interface Side {

        /**
         * What was found, or, as long as nobody has chosen anything, a word about the map.
         *
         * @param list the list that is open
         * @param flow the flow that is lit up and shown
         */
        record Found(Optional<Listing> list, Optional<String> flow) implements Side {
            /** Nothing is chosen. */
            public static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
        }

        /** The page of a holder. */
        record Page(String holder) implements Side {
        }

        /** Everything that can reach a holder. */
        record HolderReach(String holder) implements Side {
        }

        /** Everywhere a field can get. */
        record FieldReach(String field) implements Side {
        }
    }

    /** What is found, as a list. */
    public enum Listing {
        HOLDERS, FLOWS
    }

    /** What somebody looks for. */
    public ObjectProperty<MapFilter> filter() {
        return filter;
    }

    /** What stands beside the board. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** Whether words stand beside the board; nothing where the room shall decide. */
    public ObjectProperty<Optional<Boolean>> reading() {
        return reading;
    }

    /** The hops of the route that is lit up; none for all that is within reach. */
    public ObjectProperty<List<String>> route() {
        return route;
    }

    /** Whether the choices of the filter are open. */
    public BooleanProperty filtering() {
        return filtering;
    }

    /** Opens the choices of the filter, or closes them. */
    public void openFilter(boolean open) {
        filtering.set(open);
    }

    /** Looks for something else. What was opened before is closed, since what is found may not have it. */
    public void look(MapFilter other) {
        if (!other.equals(filter.get())) {
            close();
            filter.set(other);
        }
    }

    /** Opens something beside the board; one can go back from it. */
    public void open(Side next) {
        if (next.equals(side.get())) {
            return;
        }
        before.push(side.get());
        if (before.size() > MOST_BACK) {
            before.removeLast();
        }
        turn(next);
        reading.set(Optional.of(true));
    }

    /** A holder on the board is pressed: its page opens, or closes if it is open. */
    public void press(String holder) {
        if (side.get().equals(new Side.Page(holder))) {
            close();
            return;
        }
        before.removeIf(earlier -> !(earlier instanceof Side.Found));
        if (side.get() instanceof Side.Found) {
            open(new Side.Page(holder));
        } else {
            turn(new Side.Page(holder));
            reading.set(Optional.of(true));
        }
    }

    /** Goes back to what stood beside the board before; whether there was anything. */
    public boolean back() {
        if (before.isEmpty()) {
            boolean open = !side.get().equals(Side.Found.NOTHING);
            close();
            return open;
        }
        Side earlier = before.pop();
        turn(earlier);
        if (earlier.equals(Side.Found.NOTHING)) {
            reading.set(Optional.empty());
        }
        return true;
    }

    /** Closes whatever was opened. */
    public void close() {
        before.clear();
        turn(Side.Found.NOTHING);
        reading.set(Optional.empty());
    }

    private void turn(Side next) {
        opened.clear();
        scrolled = 0;
        route.set(List.of());
        side.set(next);
    }

    /** Changes what is open in a list, without leaving it. */
    public void list(Side.Found found) {
        side.set(found);
    }

    /** The entries of a reach that are opened, by id. */
    public Set<String> opened() {
        return Set.copyOf(opened);
    }

    /** Opens an entry of a reach, or closes it. */
    public void open(String entry, boolean open) {
        if (open) {
            opened.add(entry);
        } else {
            opened.remove(entry);
        }
    }

    /** The field chosen on a holder's page. */
    public Optional<String> field() {
        return field;
    }

    /** Chooses a field on a holder's page, or none. */
    public void field(Optional<String> chosen) {
        field = chosen;
    }

    /** Where the board looks. */
    public Camera camera() {
        return camera;
    }

    /** How far the words are scrolled, from 0 to 1. */
    public double scrolled() {
        return scrolled;
    }

    /** Keeps where somebody looks, when the screen is left. */
    public void keep(Camera board, double words) {
        camera = board;
        scrolled = words;
    }
}
