package org.tierboard.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.export.CsvText;

/** The rows that imports did not take. They are kept whatever becomes of the import's own transaction. */
@Repository
class Rejections {

    private static final String FIRST = """
            select line,
                   column_name as "column",
                   value,
                   reason
              from import_rejection
             where import_id = :import
             order by line
             limit :most
            """;

    private static final String ALL = """
            select line,
                   column_name,
                   value,
                   reason,
                   source
              from import_rejection
             where import_id = :import
             order by line
            """;

    private static final String DELETE = "delete from import_rejection where import_id = :import";
    private static final String COPY =
            "copy import_rejection (import_id, line, column_name, value, reason, source) from stdin";
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate ofItsOwn;

    Rejections(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.template = new JdbcTemplate(dataSource);
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A new attempt begins without those of the one before, and one that failed ends without. */
    void forget(UUID importId) {
        jdbc.sql(DELETE).param("import", importId).update();
    }

    void add(CopyBuffer rows) {
        ofItsOwn.executeWithoutResult(
                status -> template.execute((ConnectionCallback<Long>) connection -> copy(connection, rows)));
        rows.clear();
    }

    private static Long copy(Connection connection, CopyBuffer rows) throws SQLException {
        var bytes = new ByteArrayInputStream(rows.bytes(), 0, rows.length());
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<RejectedRow> first(UUID importId, int most) {
        return jdbc.sql(FIRST)
                .param("import", importId)
                .param("most", most)
                .query(RejectedRow.class)
                .list();
    }

    /** One CSV line after the other, without their ends, in constant memory. */
    void each(UUID importId, Consumer<String> line) {
        ofItsOwn.executeWithoutResult(status -> jdbc.sql(ALL)
                .param("import", importId)
                .withFetchSize(FETCHED)
                .query(row -> {
                    line.accept(CsvText.join(List.of(
                                    row.getString("line"),
                                    orEmpty(row.getString("column_name")),
                                    orEmpty(row.getString("value")),
                                    row.getString("reason")))
                            + "," + row.getString("source"));
                }));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
