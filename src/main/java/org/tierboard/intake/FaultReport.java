package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;

/**
 * Reports the rows that the database found faulty. Their text isn't staged: the file is read a second time beside them,
 * which is needed only when there are some.
 */
final class FaultReport {

    private static final String IN_ORDER = """
            select line,
                   column_name,
                   reason,
                   arguments
              from fault
             order by line
            """;

    private static final String COUNT = "select count(*) from fault";
    private static final int FETCHED = 1000;

    private FaultReport() {}

    static long write(Staged staged, RejectionSpool rejected) {
        long faults = staged.jdbc().sql(COUNT).query(Long.class).single();
        if (faults > 0) {
            report(staged, rejected);
        }
        return faults;
    }

    private static void report(Staged staged, RejectionSpool rejected) {
        var file = staged.file();
        try (var rows = CsvFile.open(
                file.path(), file.header().separator(), file.header().width())) {
            var inOrder = rows.iterator();
            staged.jdbc().sql(IN_ORDER).withFetchSize(FETCHED).query(fault -> {
                rejected.add(row(inOrder, fault.getLong("line")), fault.getString("column_name"), reason(fault));
            });
            rejected.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RawRow row(Iterator<RawRow> rows, long line) {
        var row = rows.next();
        while (row.line() < line) {
            row = rows.next();
        }
        return row;
    }

    private static String reason(ResultSet fault) throws SQLException {
        Array arguments = fault.getArray("arguments");
        return Reasons.say(fault.getString("reason"), (Object[]) arguments.getArray());
    }
}
