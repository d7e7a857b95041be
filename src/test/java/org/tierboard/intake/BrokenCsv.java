package org.tierboard.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Breaks CSV line by line and field by field, without much respect for its quotes. */
final class BrokenCsv {

    private static final List<BiConsumer<List<List<String>>, Random>> CHANGES = List.of(
            (rows, random) -> set(rows, random, 1, Nasty.text(random)),
            (rows, random) -> set(rows, random, 1, Nasty.text(random)),
            (rows, random) -> set(rows, random, 1, "\"" + Nasty.text(random).replace("\"", "\"\"") + "\""),
            (rows, random) -> set(
                    rows, random, 1, Nasty.text(random) + row(rows, random, 0).get(0)),
            (rows, random) -> set(rows, random, 0, Nasty.text(random)),
            (rows, random) -> set(rows, random, 1, ""),
            (rows, random) -> row(rows, random, 1).add(Nasty.text(random)),
            (rows, random) -> dropField(row(rows, random, 1), random),
            (rows, random) -> rows.forEach(row -> dropField(row, new Random(7))),
            (rows, random) -> rows.add(new ArrayList<>(row(rows, random, 1))),
            (rows, random) -> repeatWithAChange(rows, random),
            (rows, random) -> rows.get(0).addAll(row(rows, random, 0)),
            (rows, random) -> rows.get(0).addAll(Collections.nCopies(1 + random.nextInt(1000), "x")),
            (rows, random) -> rows.get(0)
                    .replaceAll(name -> name.toUpperCase(java.util.Locale.ROOT).replace('_', ' ')),
            (rows, random) -> rows.forEach(row -> Collections.shuffle(row, new Random(rows.size()))),
            (rows, random) -> Collections.shuffle(rows, random),
            (rows, random) -> rows.remove(random.nextInt(rows.size())),
            (rows, random) -> rows.addAll(Collections.nCopies(50, row(rows, random, 1))),
            (rows, random) -> rows.add(random.nextInt(rows.size()), new ArrayList<>(List.of(""))),
            (rows, random) -> rows.add(new ArrayList<>(List.of("\"never ends"))),
            (rows, random) -> swapWithAnotherRow(rows, random));

    private BrokenCsv() {}

    static String broken(String text, Random random) {
        var separator = text.lines().findFirst().orElse("").contains(";") ? ";" : ",";
        var rows = new ArrayList<List<String>>();
        text.lines().forEach(line -> rows.add(new ArrayList<>(List.of(line.split(separator, -1)))));
        if (rows.isEmpty()) {
            return Nasty.text(random);
        }
        BrokenFiles.any(CHANGES, random).accept(rows, random);
        var between = random.nextInt(25) == 0 ? BrokenFiles.any(List.of("\t", ";", ",", "|"), random) : separator;
        var lines = rows.stream().map(row -> String.join(between, row)).toList();
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }

    /** Any row from the first, or from that one on if there are so many. */
    private static List<String> row(List<List<String>> rows, Random random, int from) {
        int first = Math.min(from, rows.size() - 1);
        return rows.get(first + random.nextInt(rows.size() - first));
    }

    private static void set(List<List<String>> rows, Random random, int from, String value) {
        var row = from == 0 ? rows.get(0) : row(rows, random, from);
        if (!row.isEmpty()) {
            row.set(random.nextInt(row.size()), value);
        }
    }

    private static void dropField(List<String> row, Random random) {
        if (row.size() > 1) {
            row.remove(random.nextInt(row.size()));
        }
    }

    private static void repeatWithAChange(List<List<String>> rows, Random random) {
        var again = new ArrayList<>(row(rows, random, 1));
        again.set(random.nextInt(again.size()), Nasty.text(random));
        rows.add(again);
    }

    private static void swapWithAnotherRow(List<List<String>> rows, Random random) {
        var one = row(rows, random, 1);
        var other = row(rows, random, 0);
        int field = random.nextInt(Math.min(one.size(), other.size()));
        var kept = one.get(field);
        one.set(field, other.get(field));
        other.set(field, kept);
    }
}
