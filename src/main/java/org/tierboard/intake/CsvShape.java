package org.tierboard.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** CSV with a header that names the columns of its kind. */
enum CsvShape implements FileShape {
    INSTANCE;

    @Override
    public CheckedFile check(Path file, KindOfFile kind) {
        return UploadCheck.check(file, kind);
    }

    @Override
    public void each(CheckedFile file, RowTaker taker) throws IOException, SQLException {
        var header = file.header();
        try (var rows = CsvFile.open(file.path(), header.separator(), header.width())) {
            for (var row : rows) {
                if (row.line() > header.line() && !row.isBlank()) {
                    taker.take(row);
                }
            }
        }
    }
}
