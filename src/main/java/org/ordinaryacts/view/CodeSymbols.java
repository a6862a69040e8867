package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ordinaryacts.view.ClassCode.Why;

/**
 * The characters of codes: those of Crockford's Base32, without I, L, O and U. The last one makes the sum of all, each
 * times another power of a generator of the field with 32 elements, zero: so any one wrong character is found, and any
 * two neighbors that have changed places.
 */
final class CodeSymbols {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    /** x to the fifth + x squared + 1, which makes x a generator. */
    private static final int POLYNOMIAL = 0b100101;

    private CodeSymbols() {
    }

    /** Characters for symbols from 0 to 31 and the check character, in groups of four. */
    static String written(List<Integer> symbols) {
        List<Integer> all = new ArrayList<>(symbols);
        all.add(check(symbols));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(CHARACTERS.charAt(all.get(i)));
        }
        return code.toString();
    }

    /** The symbols of what somebody typed, without the check character; case, spaces and hyphens do not count. */
    static List<Integer> read(String typed, int least) throws Unreadable {
        List<Integer> symbols = symbols(typed);
        if (symbols.size() < least + 1) {
            throw new Unreadable(Why.TOO_SHORT, "");
        }
        int check = symbols.removeLast();
        if (check(symbols) != check) {
            throw new Unreadable(Why.MISTYPED, "");
        }
        return symbols;
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

    /** What was typed is no code, and why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Why why;
        private final String detail;

        Unreadable(Why why, String detail) {
            super(why.token());
            this.why = why;
            this.detail = detail;
        }

        /** What it carries does not make sense. */
        static Unreadable nonsense() {
            return new Unreadable(Why.NONSENSE, "");
        }

        Why why() {
            return why;
        }

        String detail() {
            return detail;
        }
    }
}
