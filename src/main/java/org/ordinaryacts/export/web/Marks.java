package org.ordinaryacts.export.web;

/**
 * A picture of many marks, one for each of something, row by row: dots, and squares where something is wrong. It is a
 * drawing of two lines, so that thousands of marks stay small, print sharply and take the colors of the page.
 */
final class Marks {
    private static final int COLUMNS = 160;
    private static final int FEW_COLUMNS = 50;
    private static final int MANY = 2000;

    private Marks() {
    }

    /**
     * The picture.
     *
     * @param marks one character a mark: 0 where it is right
     * @param all how many marks there are, as it is written
     * @param wrong how many are squares, as it is written
     */
    static Markup of(String marks, Words words, String all, String wrong) {
        return Markup.of("div.many", drawing(marks),
                Markup.of("p.unseen", words.say("app.lab.figure.picture", all, wrong)));
    }

    private static Markup drawing(String marks) {
        int columns = marks.length() > MANY ? COLUMNS : FEW_COLUMNS;
        int rows = Math.ceilDiv(marks.length(), columns);
        StringBuilder dots = new StringBuilder();
        StringBuilder squares = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            int from = row * columns;
            int length = Math.min(columns, marks.length() - from);
            dots.append("M.5 ").append(row).append(".5h").append(length - 1).append(".01");
            squares(squares, marks.substring(from, from + length), row);
        }
        return new Markup("<svg class=\"marks\" aria-hidden=\"true\"><path class=\"dots\" d=\"" + dots
                + "\"/><path class=\"squares\" d=\"" + squares + "\"/></svg>")
                .with("viewBox", "0 0 " + columns + " " + rows);
    }

    /** A square is a short thick line; those that stand side by side are one. */
    private static void squares(StringBuilder path, String row, int y) {
        int x = 0;
        while (x < row.length()) {
            int from = x;
            while (x < row.length() && row.charAt(x) != '0') {
                x++;
            }
            if (x > from) {
                path.append('M').append(from).append(".05 ").append(y).append(".5h").append(x - from - 1).append(".9");
            }
            x = Math.max(x, from + 1);
        }
    }
}
