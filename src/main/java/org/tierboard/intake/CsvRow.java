package org.tierboard.intake;

import java.util.List;
import org.tierboard.export.FormulaGuard;

/**
 * One row of a CSV file as it came.
 *
 * @param line on which it begins, the first line of the file being 1
 * @param fields no more than the header names
 * @param surplus whether there is something in a field beyond those that the header names
 * @param count of all fields
 * @param overlong the first field that is too long, or -1; such fields are shortened
 */
record CsvRow(long line, List<String> fields, boolean surplus, int count, int overlong) implements RawRow {

    boolean isBlank() {
        return !surplus && fields.stream().allMatch(field -> Blanks.strip(field).isEmpty());
    }

    @Override
    public List<String> fields(CheckedFile file) {
        return fields;
    }

    @Override
    public String value(String column, CheckedFile file) {
        int index = file.kind().indexOf(column);
        int position = index < 0
                ? file.header().names().indexOf(column)
                : file.header().positions()[index];
        return position < 0 || position >= fields.size() ? "" : fields.get(position);
    }

    @Override
    public void fill(FileRow row, CheckedFile file) {
        checkShape(row, file.header());
        if (row.isGood()) {
            var columns = file.kind().columns();
            for (int i = 0; i < columns.size(); i++) {
                row.read(i, columns.get(i), text(file.header().positions()[i]));
            }
            file.kind().rules().forEach(rule -> rule.check(row));
        }
    }

    private String text(int position) {
        return position < 0 ? "" : FormulaGuard.remove(Blanks.strip(fields.get(position)));
    }

    private void checkShape(FileRow row, FileHeader header) {
        int width = header.width();
        if (surplus) {
            row.fault("", Reasons.say("tooManyFields", count, width));
        } else if (count < width) {
            row.fault("", Reasons.say("tooFewFields", count, width));
        } else if (overlong >= 0) {
            row.fault(header.names().get(overlong), Reasons.say("fieldTooLong", RawRowHandler.LONGEST_FIELD));
        }
    }
}
