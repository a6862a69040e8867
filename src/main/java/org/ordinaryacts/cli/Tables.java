package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables in what a command says as JSON, so that a spreadsheet reads the same values. Every list of records is a
 * table
 * with the name of its place; what lies in a record is a column, a list of words is one cell. The rows of a list within
 * a
 * list stand in one table, with the numbers of the rows that they belong to in front.
 */
final class Tables {
    /** The name of a list that is all there is. */
    static final String ALONE = "list";
    private static final String VALUE = "value";
    private static final String BETWEEN = "; ";
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    private Tables(JsonNode said) {
        visit(said, said instanceof ArrayNode ? ALONE : "", Map.of(), new LinkedHashMap<>());
    }

    /** The tables in this. */
    static Tables of(JsonNode said) {
        return new Tables(said);
    }

    /** Their names, in the order in which they are said. */
    Set<String> names() {
        return tables.keySet();
    }

    /** A table as RFC 4180 has it: a line of names, then a line for each row. */
    String csv(String name) {
        List<Map<String, String>> rows = tables.getOrDefault(name, List.of());
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder csv = new StringBuilder(line(columns.stream().toList()));
        rows.forEach(row -> csv.append(line(columns.stream().map(column -> row.getOrDefault(column, "")).toList())));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Tables::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /**
     * Collects what is here into a row, and the lists of records below it into tables.
     *
     * @param path the place, which is the name of a table that begins here
     * @param above the numbers of the rows that this is in
     * @param row the row that this is in, with the names of its columns below the table's place
     */
    private void visit(JsonNode node, String path, Map<String, String> above, Map<String, String> row) {
        switch (node) {
            case ObjectNode object -> object.properties().forEach(entry -> visit(entry.getValue(),
                    path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), above, row));
            case ArrayNode array when array.valueStream().anyMatch(Tables::records) -> records(array, path, above);
            default -> row.put(path, words(node));
        }
    }

    /** Whether records lie here, at whatever depth: what is more than words. */
    private static boolean records(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> true;
            case ArrayNode array -> array.valueStream().anyMatch(Tables::records);
            default -> false;
        };
    }

    private void records(ArrayNode array, String path, Map<String, String> above) {
        List<Map<String, String>> rows = tables.computeIfAbsent(path, place -> new ArrayList<>());
        for (int i = 0; i < array.size(); i++) {
            Map<String, String> here = new LinkedHashMap<>(above);
            here.put(path, String.valueOf(i + 1));
            Map<String, String> row = new LinkedHashMap<>(here);
            rows.add(row);
            row.putAll(cells(array.get(i), path, here));
        }
    }

    private Map<String, String> cells(JsonNode node, String path, Map<String, String> here) {
        Map<String, String> found = new LinkedHashMap<>();
        visit(node, node instanceof ArrayNode ? path + "." + ALONE : path, here, found);
        Map<String, String> cells = new LinkedHashMap<>();
        found.forEach((place, cell) -> cells.put(
                place.startsWith(path + ".") ? place.substring(path.length() + 1) : VALUE, cell));
        return cells;
    }

    private static String words(JsonNode node) {
        return switch (node) {
            case ArrayNode array -> array.valueStream().map(Tables::words).collect(Collectors.joining(BETWEEN));
            case JsonNode none when none.isNull() -> "";
            default -> node.asString();
        };
    }
}
