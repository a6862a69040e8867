package org.ordinaryacts;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(test(args.length > 5 ? "x" : "ó") + switch (new P(1) instanceof P(int y) ? y : 0) { case 0 -> "z"; default -> "ñ"; });
    }
    record P(int x) {}
    static String test(String s) { return s; }
}
