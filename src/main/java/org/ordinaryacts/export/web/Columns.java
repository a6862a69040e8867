package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Locale;
import org.ordinaryacts.view.ErrorsView;

/** How many runs came to how many wrong requests: columns beside each other, one of which may be marked. */
final class Columns {
    private static final int WIDTH = 10;
    private static final int GAP = 1;
    private static final int HEIGHT = 60;
    private static final int FOOT = 8;

    private Columns() {
    }

    /** The columns, without words. */
    static Markup of(ErrorsView.Spread spread) {
        List<ErrorsView.Column> columns = spread.columns();
        int most = columns.stream().mapToInt(ErrorsView.Column::runs).max().orElse(1);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            double height = HEIGHT * columns.get(i).runs() / (double) most;
            path.append(String.format(Locale.ROOT, "M%d %dv-%.1fh%dv%.1fz", i * WIDTH, HEIGHT, height, WIDTH - GAP,
                    height));
        }
        String mark = spread.marked() < 0
                ? ""
                : "<path class=\"mark\" d=\"M" + (spread.marked() * WIDTH + (WIDTH - GAP) / 2.0) + " " + (HEIGHT + 1)
                        + "l4 " + (FOOT - 2) + "h-8z\"/>";
        return new Markup("<svg class=\"columns\" aria-hidden=\"true\"><path d=\"" + path + "\"/>" + mark + "</svg>")
                .with("viewBox", "0 0 " + columns.size() * WIDTH + " " + (HEIGHT + FOOT));
    }
}
