package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

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

    /** A row has one; the reason is in words. */
    private record Fault(long line, String column, String reason) {

        static Fault of(ResultSet row, int number) throws SQLException {
            var arguments = (Object[]) row.getArray("arguments").getArray();
            return new Fault(
                    row.getLong("line"), row.getString("column_name"), Reasons.say(row.getString("reason"), arguments));
        }
    }

    private final Iterator<Fault> faults;
    private final RejectionSpool rejected;
    private @Nullable Fault next;

    private FaultReport(Iterator<Fault> faults, RejectionSpool rejected) {
        this.faults = faults;
        this.rejected = rejected;
        advance();
    }

    static long write(Staged staged, RejectionSpool rejected) {
        long faults = staged.jdbc().sql(COUNT).query(Long.class).single();
        if (faults > 0) {
            report(staged, rejected);
        }
        return faults;
    }

    private static void report(Staged staged, RejectionSpool rejected) {
        var file = staged.file();
        try (var inOrder = staged.jdbc().sql(IN_ORDER).withFetchSize(FETCHED).query(Fault::of).stream()) {
            var report = new FaultReport(inOrder.iterator(), rejected);
            file.kind().shape().each(file, report::look);
            rejected.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The faults can't be read", failure);
        }
    }

    private void look(RawRow row) {
        if (next != null && next.line() == row.line()) {
            rejected.add(row, next.column(), next.reason());
            advance();
        }
    }

    private void advance() {
        next = faults.hasNext() ? faults.next() : null;
    }
}
