package org.tierboard.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** How the files of a kind are read. */
interface FileShape {

    /** Takes a row while the file is read. */
    @FunctionalInterface
    interface RowTaker {

        void take(RawRow row) throws SQLException;
    }

    /**
     * Reads the file once, before anybody waits for it.
     *
     * @throws FileRefused if it isn't of the kind at all, saying what is wrong, and where
     */
    CheckedFile check(Path file, KindOfFile kind);

    /** All rows in the order of the file, one in memory at a time. */
    void each(CheckedFile file, RowTaker taker) throws IOException, SQLException;

    /** What people write, where it isn't what is staged. */
    default List<FileColumn> columns(KindOfFile kind) {
        return kind.columns();
    }
}
