package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode.Read;
import org.ordinaryacts.view.ClassCode.Why;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/**
 * Writes and reads class codes of one content. Characters are those of Crockford's Base32: no I, L, O or U; case,
 * spaces and hyphens do not count, and I, L and O are read as the digits that they look like. Numbers are four bits a
 * character, lowest first, with a bit that says that more follow. The last character makes the sum of all, each times
 * another power of a generator of the field with 32 elements, zero: so any one wrong character is found, and any two
 * neighbors that have changed places.
 */
public final class ClassCodes {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int VERSION = 1;
    private static final int FINGERPRINT = 4;
    private static final int GROUP = 4;
    private static final int MORE = 16;
    /** x to the fifth + x squared + 1, which makes x a generator. */
    private static final int POLYNOMIAL = 0b100101;

    private static final int PRINT_BITS = 20;

    private final List<Story> stories;
    private final List<LeverId> levers;
    private final ContentPrint content;

    /** Codes of this content. */
    public ClassCodes(World world, PeopleLists lists, List<Story> stories) {
        this.stories = List.copyOf(stories);
        this.levers = world.parts().levers().stream().map(Lever::id).sorted().toList();
        this.content = ContentPrint.of(world, lists);
    }

    /** What a code holds of the content: the world and the lists, and of the stories only its own. */
    private int print(Optional<Story> story) {
        return bits(content.with(story));
    }

    /** A story by name; not by its place, so that codes outlive new stories. */
    private static long named(StoryId story) {
        return bits(ContentPrint.of(story.value()));
    }

    private static int bits(int hash) {
        return hash & (1 << PRINT_BITS) - 1;
    }

    // ---- writing -----------------------------------------------------------------------------------------------

    /**
     * The code, in groups of four characters.
     *
     * @throws IllegalArgumentException when the story or a rule is not of this content
     */
    public String write(ClassCode code) {
        Optional<Story> story = code.story().map(this::known);
        int print = print(story);
        List<Integer> symbols = new ArrayList<>();
        symbols.add(VERSION);
        for (int i = 0; i < FINGERPRINT; i++) {
            symbols.add(print >>> 5 * i & 31);
        }
        number(symbols, story.map(one -> 1 + named(one.id())).orElse(0L));
        number(symbols, code.step());
        long rules = 0;
        for (LeverId lever : code.conditions().levers()) {
            rules |= 1L << place(levers, lever);
        }
        number(symbols, rules);
        number(symbols, code.count());
        number(symbols, code.seed());
        dials(symbols, code.conditions());
        symbols.add(check(symbols));
        return grouped(symbols);
    }

    private Story known(StoryId id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not of this content: " + id));
    }

    private static <T> int place(List<T> list, T id) {
        int place = list.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("Not of this content: " + id);
        }
        return place;
    }

    private static void dials(List<Integer> symbols, CrowdConditions conditions) {
        int moved = 0;
        for (Dial dial : Dial.values()) {
            moved |= conditions.get(dial) != CrowdConditions.FITTED.get(dial) ? 1 << dial.ordinal() : 0;
        }
        number(symbols, moved);
        for (Dial dial : Dial.values()) {
            if ((moved & 1 << dial.ordinal()) != 0) {
                number(symbols, conditions.get(dial));
            }
        }
    }

    private static void number(List<Integer> symbols, long number) {
        long left = number;
        do {
            int low = (int) (left & 15);
            left >>>= 4;
            symbols.add(left == 0 ? low : low | MORE);
        } while (left != 0);
    }

    private static String grouped(List<Integer> symbols) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < symbols.size(); i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(CHARACTERS.charAt(symbols.get(i)));
        }
        return code.toString();
    }

    /** What the check character has to be: the sum of all others, the last of them times the generator once. */
    private static int check(List<Integer> symbols) {
        int sum = 0;
        for (int symbol : symbols) {
            sum = times(sum) ^ symbol;
        }
        return times(sum);
    }

    private static int times(int element) {
        int twice = element << 1;
        return (twice & 32) != 0 ? twice ^ POLYNOMIAL : twice;
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** Reads what somebody typed; a wrong or foreign code says why. */
    public Read read(String typed, Texts texts) {
        try {
            return new Read.Good(parse(typed));
        } catch (Unreadable e) {
            return new Read.Bad(e.why, texts.get("crowd.code." + e.why.token(), e.detail));
        }
    }

    private ClassCode parse(String typed) throws Unreadable {
        List<Integer> symbols = symbols(typed);
        if (symbols.size() < 2 + FINGERPRINT) {
            throw new Unreadable(Why.TOO_SHORT, "");
        }
        int check = symbols.removeLast();
        if (check(symbols) != check) {
            throw new Unreadable(Why.MISTYPED, "");
        }
        if (symbols.getFirst() != VERSION) {
            throw new Unreadable(Why.NEWER, "");
        }
        int print = 0;
        for (int i = 0; i < FINGERPRINT; i++) {
            print |= symbols.get(1 + i) << 5 * i;
        }
        return new Reading(symbols.subList(1 + FINGERPRINT, symbols.size())).code(print);
    }

    private static List<Integer> symbols(String typed) throws Unreadable {
        List<Integer> symbols = new ArrayList<>();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            int symbol = CHARACTERS.indexOf(switch (c) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> c;
            });
            if (symbol < 0) {
                throw new Unreadable(Why.CHARACTER, String.valueOf(c));
            }
            symbols.add(symbol);
        }
        return symbols;
    }

    /** Reads numbers one after the other. */
    private final class Reading {
        private final List<Integer> symbols;
        private int at;

        Reading(List<Integer> symbols) {
            this.symbols = symbols;
        }

        ClassCode code(int print) throws Unreadable {
            long name = number(1L << PRINT_BITS);
            Optional<Story> story = stories.stream().filter(one -> named(one.id()) == name - 1).findFirst();
            if (name > 0 && story.isEmpty() || print != print(story)) {
                throw new Unreadable(Why.OTHER_CONTENT, "");
            }
            int step = (int) number(story.map(one -> one.steps().size()).orElse(0));
            long rules = number(levers.size() >= 63 ? Long.MAX_VALUE : (1L << levers.size()) - 1);
            int count = (int) number(Integer.MAX_VALUE);
            long seed = number(Long.MAX_VALUE);
            CrowdConditions conditions = dials().with(rules(rules));
            if (at != symbols.size()) {
                throw new Unreadable(Why.NONSENSE, "");
            }
            return new ClassCode(story.map(Story::id), step, conditions, count, seed);
        }

        private SortedSet<LeverId> rules(long rules) {
            SortedSet<LeverId> changed = new TreeSet<>();
            for (int i = 0; i < levers.size(); i++) {
                if ((rules >>> i & 1) != 0) {
                    changed.add(levers.get(i));
                }
            }
            return changed;
        }

        private CrowdConditions dials() throws Unreadable {
            CrowdConditions conditions = CrowdConditions.FITTED;
            long moved = number((1L << Dial.values().length) - 1);
            for (Dial dial : Dial.values()) {
                if ((moved >>> dial.ordinal() & 1) != 0) {
                    conditions = conditions.with(dial, (int) number(dial.most()));
                }
            }
            return conditions;
        }

        private long number(long most) throws Unreadable {
            long number = 0;
            for (int shift = 0; at < symbols.size() && shift < 64; shift += 4) {
                int symbol = symbols.get(at++);
                number |= (long) (symbol & 15) << shift;
                if ((symbol & MORE) == 0) {
                    if (number < 0 || number > most) {
                        break;
                    }
                    return number;
                }
            }
            throw new Unreadable(Why.NONSENSE, "");
        }
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Why why;
        private final String detail;

        Unreadable(Why why, String detail) {
            super(why.token());
            this.why = why;
            this.detail = detail;
        }
    }
}
