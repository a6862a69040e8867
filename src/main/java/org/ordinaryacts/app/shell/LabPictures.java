package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.ordinaryacts.app.errorlab.CrowdWish;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.errorlab.LabSection;
import org.ordinaryacts.app.errorlab.RunPicture;

/** Brings the error lab to where a picture is to be taken of it. */
public final class LabPictures {
    /** What chance begins with in the window. */
    public static final long SEED = 41;
    private static final List<String> SECTIONS = List.of("figure", "run", "tree", "table", "list", "threshold",
            "base-rate", "crowd");
    private static final int SOME_PEOPLE = 10_000;

    private LabPictures() {
    }

    /**
     * What somebody wants to see of the lab.
     *
     * @param dot the chosen dot, from 1
     * @param index the chosen person of the crowd
     * @param revealed whether what is asked first is shown
     */
    public record Wished(Optional<Integer> requests, Optional<Integer> dot, Optional<Integer> people, long index,
            boolean revealed) {
    }

    /** Whether there is such a section. */
    public static boolean has(String section) {
        return SECTIONS.contains(section);
    }

    /** All sections, in words. */
    public static String sections() {
        return String.join(", ", SECTIONS);
    }

    /** Brings the lab to a section. */
    public static Consumer<LabModel> of(String section, Wished wished) {
        return lab -> {
            wished.requests().ifPresent(number -> lab.wish()
                    .set(lab.wish().get().map(wish -> wish.of(Math.max(1, number)))));
            wished.dot().ifPresent(dot -> lab.dot().set(OptionalInt.of(Math.max(0, dot - 1))));
            if (wished.revealed()) {
                lab.reveal();
            }
            open(section, wished, lab);
        };
    }

    private static void open(String section, Wished wished, LabModel lab) {
        switch (section) {
            case "tree" -> run(lab, RunPicture.TREE);
            case "table" -> run(lab, RunPicture.TABLE);
            case "list" -> run(lab, RunPicture.LIST);
            case "run" -> run(lab, RunPicture.DOTS);
            case "threshold" -> {
                wished.dot().ifPresent(person -> lab.edge().set(OptionalLong.of(person)));
                lab.section().set(LabSection.THRESHOLD);
            }
            case "base-rate" -> lab.section().set(LabSection.BASE_RATE);
            case "crowd" -> {
                lab.section().set(LabSection.CROWD);
                int people = Math.clamp(wished.people().orElse(SOME_PEOPLE), 1, CrowdWish.MOST);
                lab.crowdWish().set(Optional.of(new CrowdWish(people, SEED)));
                lab.inCrowd().set(OptionalLong.of(Math.clamp(wished.index(), 0, people - 1)));
            }
            default -> lab.section().set(LabSection.FIGURE);
        }
    }

    private static void run(LabModel lab, RunPicture picture) {
        lab.picture().set(picture);
        lab.section().set(LabSection.RUN);
    }
}
