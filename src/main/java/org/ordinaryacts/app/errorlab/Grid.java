package org.ordinaryacts.app.errorlab;

/**
 * Where dots stand: row by row, as large as all of them fit.
 *
 * @param columns dots in a row; at least 1
 * @param cell how wide and high the place of a dot is, in pixels
 */
record Grid(int count, int columns, double cell) {

    /**
     * The grid of so many dots in a box.
     *
     * @param most how large a place may become
     */
    static Grid of(int count, double width, double height, double most) {
        if (count < 1 || width < 1 || height < 1) {
            return new Grid(0, 1, 1);
        }
        int columns = Math.max(1, (int) Math.ceil(width / Math.min(most, Math.sqrt(width * height / count))));
        while (rows(count, columns) * (width / columns) > height) {
            columns++;
        }
        return new Grid(count, columns, width / columns);
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }

    int rows() {
        return rows(count, columns);
    }

    double x(int dot) {
        return (dot % columns + 0.5) * cell;
    }

    double y(int dot) {
        return (dot / columns + 0.5) * cell;
    }

    /** How high all rows are. */
    double height() {
        return rows() * cell;
    }

    /** The dot at a place; -1 where there is none. */
    int at(double x, double y) {
        int column = (int) Math.floor(x / cell);
        int row = (int) Math.floor(y / cell);
        int dot = row * columns + column;
        return column < 0 || column >= columns || row < 0 || dot >= count ? -1 : dot;
    }
}
