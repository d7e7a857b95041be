package org.tierboard.site;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures of the database itself, which is out of reach, restarting or out of room, from those of what it was asked. */
final class DatabaseFaults {

    /** Classes of SQLSTATE: connection, resources, operator, system. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /** It follows another server for now, and takes no changes. */
    private static final String READ_ONLY = "25006";

    /** Only by its words does Hibernate say which end of a transaction failed. */
    private static final String COMMIT = "Unable to commit against JDBC Connection";

    /** Which fails with its connection alone. */
    private static final String ROLLBACK = "Unable to rollback against JDBC Connection";

    private static final int DEEPEST = 50;

    private DatabaseFaults() {}

    static boolean isAway(Throwable thrown) {
        return causes(thrown).anyMatch(DatabaseFaults::saysSo);
    }

    /** Whether the connection was lost with a commit on its way: it may be done, and nobody here can tell. */
    static boolean isInDoubt(Throwable thrown) {
        return isAway(thrown) && causes(thrown).anyMatch(cause -> words(cause).contains(COMMIT));
    }

    /** What went wrong first comes beside a rollback that failed for the same reason. */
    private static Stream<Throwable> causes(Throwable thrown) {
        var before = thrown instanceof TransactionSystemException rollback ? rollback.getApplicationException() : null;
        return Stream.concat(chain(thrown), Stream.ofNullable(before).flatMap(DatabaseFaults::chain));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean saysSo(Throwable cause) {
        return words(cause).startsWith(ROLLBACK)
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException refused && isAway(String.valueOf(refused.getSQLState()));
    }

    private static String words(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    private static boolean isAway(String state) {
        return state.equals(READ_ONLY) || state.length() > 2 && AWAY.contains(state.substring(0, 2));
    }
}
