package org.ordinaryacts.app.course;

import java.util.Locale;
import org.ordinaryacts.lesson.Animal;

/** The animals as drawn shapes on a grid of 16, so that no font has to know them. */
final class AnimalSigns {
    private AnimalSigns() {
    }

    static String path(Animal animal) {
        return switch (animal) {
            case CAT -> "M2 1.6 L5.4 4.2 C7 3.7 9 3.7 10.6 4.2 L14 1.6 L14 9.5 C14 13 11 15 8 15 C5 15 2 13 2 9.5 Z"
                    + hole(5.4, 8.6, 0.9) + hole(10.6, 8.6, 0.9) + "M8 12.4 L6.9 11 L9.1 11 Z";
            case HARE -> "M4.4 8.4 C2.9 5.2 3.2 1 5 0.8 C6.7 0.8 7.3 5 7.1 8.4 Z"
                    + "M8.9 8.4 C8.7 5 9.3 0.8 11 0.8 C12.8 1 13.1 5.2 11.6 8.4 Z" + disk(8, 11, 4.3)
                    + hole(6.4, 10.4, 0.7) + hole(9.6, 10.4, 0.7);
            case BEAR -> disk(8, 9, 6) + disk(3.2, 3.9, 2.3) + disk(12.8, 3.9, 2.3) + hole(5.8, 7.8, 0.8)
                    + hole(10.2, 7.8, 0.8) + hole(8, 11.2, 1.4);
            case OWL -> "M2.6 1 C4.5 3 6 3 8 3 C10 3 11.5 3 13.4 1 C14.2 4 14 7 13.5 10 C13 13.5 10.5 15.5 8 15.5 "
                    + "C5.5 15.5 3 13.5 2.5 10 C2 7 1.8 4 2.6 1 Z" + hole(5.5, 6.8, 2) + hole(10.5, 6.8, 2)
                    + disk(5.5, 6.8, 0.9) + disk(10.5, 6.8, 0.9) + "M8 8.8 L7 10.2 L8 11.8 L9 10.2 Z";
            case FROG -> disk(4.3, 4.4, 2.7) + disk(11.7, 4.4, 2.7)
                    + "M1 10 C1 6.5 4 5 8 5 C12 5 15 6.5 15 10 C15 13.2 12 14.6 8 14.6 C4 14.6 1 13.2 1 10 Z"
                    + hole(4.3, 4.2, 1.1) + hole(11.7, 4.2, 1.1)
                    + "M12.4 10 L3.6 10 C4.6 12 6.2 12.6 8 12.6 C9.8 12.6 11.4 12 12.4 10 Z";
            case FISH -> "M0.8 8 C3.4 3.6 8 2.8 11 6.5 L15.4 3.2 C14.4 6.5 14.4 9.5 15.4 12.8 L11 9.5 "
                    + "C8 13.2 3.4 12.4 0.8 8 Z" + hole(4.3, 7.2, 0.9);
            case WHALE -> "M0.8 8.6 C0.8 5.2 3.8 4.2 6.4 4.6 C9.4 5 10.9 7.4 12.4 7.4 C13.4 7.4 13.2 5.6 12 4 "
                    + "C13.4 3.8 14 4.6 14.2 5.6 C14.4 4.6 15 3.8 16 3.6 C15.8 6 15.6 9.7 13.2 11.5 C11 13.2 8.5 13.4 6 "
                    + "13.4 C3 13.4 0.8 11.6 0.8 8.6 Z M3.9 0.8 L5.1 0.8 L5.1 3.2 L3.9 3.2 Z" + hole(3.9, 8.4, 0.8);
            case TURTLE -> "M2.2 10.2 C2.2 5.4 5 3 7.9 3 C10.8 3 12.8 5.6 12.8 10.2 Z" + disk(14, 9, 1.7)
                    + "M3.4 10.8 L6.2 10.8 L6.2 13.2 L3.4 13.2 Z M9.2 10.8 L12 10.8 L12 13.2 L9.2 13.2 Z"
                    + "M0.2 10.6 L2.4 8.8 L2.4 10.8 Z" + hole(5.6, 7.4, 1) + hole(9.4, 7.4, 1);
            case SNAIL -> disk(9.6, 6.8, 5) + hole(9.6, 6.8, 3) + disk(9.6, 6.8, 1.4)
                    + "M1 6.2 L3.8 6.2 L4.2 10.4 C4.4 11.6 5.2 12 6.2 12 L14 12 C15.2 12 15.8 13 15.4 14.4 L4.6 14.4 "
                    + "C2.2 14.4 1 12.6 1 10 Z M0.6 2.8 L1.6 2.6 L2.2 6.4 L1.2 6.4 Z M3.2 2.6 L4.2 2.8 L3.6 6.4 L2.6 6.4 Z";
            case BUTTERFLY -> "M7.4 7.6 C6 2.8 3.4 1.2 1.6 1.8 C0 2.6 0.4 6.4 2.4 8 C0.6 9.4 1.2 13.6 3.6 14 "
                    + "C5.8 14.2 7 11.4 7.4 8.6 Z M8.6 7.6 C10 2.8 12.6 1.2 14.4 1.8 C16 2.6 15.6 6.4 13.6 8 "
                    + "C15.4 9.4 14.8 13.6 12.4 14 C10.2 14.2 9 11.4 8.6 8.6 Z M7.5 4 L8.5 4 L8.5 14.4 L7.5 14.4 Z"
                    + "M7.5 4.4 L5.8 1 L6.6 0.6 L8 3.2 L9.4 0.6 L10.2 1 L8.5 4.4 Z";
            case DUCK -> disk(5.2, 4.4, 3.1) + "M0.2 4.6 L2.8 3.4 L2.8 6.2 L0.2 5.8 Z"
                    + "M3.2 6.4 C5 8.6 8 7.4 10 7.6 C12 7.8 13.6 7 15.4 5.2 C16 10 13.8 14.2 9 14.2 "
                    + "C4.4 14.2 2.2 11 3.2 6.4 Z" + hole(4.6, 3.8, 0.7);
            case HEDGEHOG -> "M0.6 11.6 L3.8 8.4 L3.2 5.6 L6 6.2 L6.2 3.2 L8.4 4.8 L9.6 2 L11 4.6 L13.6 3.2 "
                    + "L13.2 6.2 L16 6.8 L14.2 9 L16 11.4 L13.4 13.8 L4.4 13.8 C2.6 13.8 1.2 13 0.6 11.6 Z"
                    + hole(4.8, 10.2, 0.8);
        };
    }

    private static String disk(double x, double y, double radius) {
        return circle(x, y, radius, 1);
    }

    /** A circle that runs the other way, and so is cut out of what lies below it. */
    private static String hole(double x, double y, double radius) {
        return circle(x, y, radius, 0);
    }

    private static String circle(double x, double y, double radius, int sweep) {
        return String.format(Locale.ROOT, "M%1$.2f %2$.2f A%3$.2f %3$.2f 0 1 %5$d %4$.2f %2$.2f "
                + "A%3$.2f %3$.2f 0 1 %5$d %1$.2f %2$.2f Z ", x + radius, y, radius, x - radius, sweep);
    }
}
