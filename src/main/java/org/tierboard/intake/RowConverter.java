package org.tierboard.intake;

import org.tierboard.export.FormulaGuard;

/** Turns rows as they came into canonical ones, noting all that is wrong with each. */
final class RowConverter {

    private final CheckedFile file;
    private final KindOfFile kind;
    private final FileRow row;

    RowConverter(CheckedFile file) {
        this.file = file;
        this.kind = file.kind();
        this.row = new FileRow(kind);
    }

    /** The same object each time, valid until the next call. */
    FileRow convert(RawRow raw) {
        row.begin(raw.line());
        if (hasRightShape(raw)) {
            for (int i = 0; i < kind.columns().size(); i++) {
                readColumn(i, raw);
            }
            kind.rules().forEach(rule -> rule.check(row));
        }
        return row;
    }

    private boolean hasRightShape(RawRow raw) {
        int width = file.header().width();
        if (raw.surplus()) {
            row.fault("", Reasons.say("tooManyFields", raw.count(), width));
        } else if (raw.count() < width) {
            row.fault("", Reasons.say("tooFewFields", raw.count(), width));
        } else if (raw.overlong() >= 0) {
            row.fault(
                    file.header().names().get(raw.overlong()),
                    Reasons.say("fieldTooLong", RawRowHandler.LONGEST_FIELD));
        }
        return row.isGood();
    }

    private void readColumn(int index, RawRow raw) {
        var column = kind.columns().get(index);
        int position = file.header().positions()[index];
        var text = position < 0
                ? ""
                : FormulaGuard.remove(Blanks.strip(raw.fields().get(position)));
        row.set(index, null);
        if (!text.isEmpty()) {
            readValue(index, column, text);
        } else if (column.required()) {
            row.fault(column.name(), Reasons.say("required", column.name()));
        } else {
            row.set(index, column.otherwise());
        }
    }

    private void readValue(int index, FileColumn column, String text) {
        try {
            row.set(index, column.type().read(text));
        } catch (BadField bad) {
            row.fault(column.name(), bad.reason());
        }
    }
}
