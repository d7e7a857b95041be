package org.tierboard.intake;

import java.util.List;
import java.util.function.Predicate;

/**
 * All that is to be known about a kind of file: its columns, what they ask of one another, and how its rows are merged.
 *
 * @param rules checked row by row after the columns
 * @param checks asked of all rows together, in the database, after those that every kind has
 * @param shape how its files are read
 * @param merges statements run one after the other, each returning {@code merge_action()} for what it wrote
 */
record KindOfFile(
        ImportKind kind,
        List<FileColumn> columns,
        List<RowRule> rules,
        List<StagedCheck> checks,
        List<String> merges,
        FileShape shape) {

    /** Of files that are CSV with a header that names the columns. */
    KindOfFile(
            ImportKind kind,
            List<FileColumn> columns,
            List<RowRule> rules,
            List<StagedCheck> checks,
            List<String> merges) {
        this(kind, columns, rules, checks, merges, CsvShape.INSTANCE);
    }

    KindOfFile {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        merges = List.copyOf(merges);
    }

    /** Its place among the columns, or -1. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    List<FileColumn> keys() {
        return columns.stream().filter(FileColumn::key).toList();
    }

    List<FileColumn> staged() {
        return columns.stream().filter(FileColumn::staged).toList();
    }

    List<String> required() {
        return columns.stream()
                .filter(FileColumn::required)
                .map(FileColumn::name)
                .toList();
    }

    List<String> names() {
        return columns.stream().map(FileColumn::name).toList();
    }

    /** Of kinds with millions of rows, none of which depends on another of its file. */
    boolean isLarge() {
        return kind == ImportKind.OPPORTUNITIES || kind == ImportKind.CREDENTIALS;
    }

    /** Partners themselves bring their ids into being; all other rows but credentials name one that must be there. */
    boolean namesAPartner() {
        return kind != ImportKind.PARTNERS
                && columns.stream().map(FileColumn::name).anyMatch(Predicate.isEqual("partner_id"));
    }
}
