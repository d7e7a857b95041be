package org.tierboard.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file while it is read: canonical values by column, and what is wrong with it. */
final class FileRow {

    private final KindOfFile kind;
    private final @Nullable String[] values;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private long line;

    FileRow(KindOfFile kind) {
        this.kind = kind;
        this.values = new @Nullable String[kind.columns().size()];
    }

    void begin(long startingLine) {
        line = startingLine;
        faults.clear();
    }

    /** The number of the line on which the row begins, the first line being 1. */
    long line() {
        return line;
    }

    @Nullable
    String get(int column) {
        return values[column];
    }

    @Nullable
    String get(String column) {
        return values[kind.indexOf(column)];
    }

    /** Takes a text that has no blanks around it: its canonical form, or what is wrong with it. */
    void read(int index, FileColumn column, String text) {
        values[index] = null;
        if (!text.isEmpty()) {
            readValue(index, column, text);
        } else if (column.required()) {
            fault(column.name(), Reasons.say("required", column.name()));
        } else {
            values[index] = column.otherwise();
        }
    }

    private void readValue(int index, FileColumn column, String text) {
        try {
            values[index] = column.type().read(text);
        } catch (BadField bad) {
            fault(column.name(), bad.reason());
        }
    }

    void put(String column, String value) {
        values[kind.indexOf(column)] = value;
    }

    void drop(String column) {
        values[kind.indexOf(column)] = null;
    }

    /** Keeps the first fault of a column; later ones mostly follow from it. */
    void fault(String column, String reason) {
        faults.putIfAbsent(column, reason);
    }

    boolean isFaulty(String column) {
        return faults.containsKey(column);
    }

    Map<String, String> faults() {
        return faults;
    }

    boolean isGood() {
        return faults.isEmpty();
    }
}
