package org.tierboard.intake;

/** Turns rows as they came into canonical ones, noting all that is wrong with each. */
final class RowConverter {

    private final CheckedFile file;
    private final FileRow row;

    RowConverter(CheckedFile file) {
        this.file = file;
        this.row = new FileRow(file.kind());
    }

    /** The same object each time, valid until the next call. */
    FileRow convert(RawRow raw) {
        row.begin(raw.line());
        raw.fill(row, file);
        return row;
    }
}
