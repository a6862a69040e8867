package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.view.CodeSymbols.Unreadable;

/** Numbers of a code: four bits a symbol, lowest first, with a bit that says that more follow. */
final class CodeNumbers {
    private static final int MORE = 16;

    private CodeNumbers() {
    }

    /** Writes numbers one after the other. */
    static final class Writer {
        private final List<Integer> symbols = new ArrayList<>();

        /** Writes a symbol as it is. */
        Writer symbol(int symbol) {
            symbols.add(symbol);
            return this;
        }

        /** Writes a number from 0. */
        Writer number(long number) {
            long left = number;
            do {
                int low = (int) (left & 15);
                left >>>= 4;
                symbols.add(left == 0 ? low : low | MORE);
            } while (left != 0);
            return this;
        }

        /** All that was written. */
        List<Integer> symbols() {
            return symbols;
        }
    }

    /** Reads numbers one after the other. */
    static final class Reader {
        private final List<Integer> symbols;
        private int at;

        Reader(List<Integer> symbols) {
            this.symbols = symbols;
        }

        /** Reads a symbol as it is. */
        int symbol() throws Unreadable {
            if (at == symbols.size()) {
                throw Unreadable.nonsense();
            }
            return symbols.get(at++);
        }

        /** Reads a number from 0 to the most that makes sense. */
        long number(long most) throws Unreadable {
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
            throw Unreadable.nonsense();
        }

        /** Reads the place of one of these, and says which it is. */
        <T> T one(List<T> list) throws Unreadable {
            return list.get((int) number(list.size() - 1L));
        }

        /** Nothing may be left. */
        void end() throws Unreadable {
            if (at != symbols.size()) {
                throw Unreadable.nonsense();
            }
        }
    }

    /**
     * The place of one of these.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    static <T> int place(List<T> list, T one) {
        int place = list.indexOf(one);
        if (place < 0) {
            throw new IllegalArgumentException("Not of this content: " + one);
        }
        return place;
    }
}
