package org.tierboard.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends good rows to the temporary table {@code incoming} by COPY while the file is read. */
final class Staging implements AutoCloseable {

    private static final String CREATE = """
            create temp table incoming (
                line    integer not null,
                suspect boolean not null,
                %s
            ) on commit drop
            """;

    private static final int FULL = 1 << 16;

    private final KindOfFile kind;
    private final int[] columns;
    private final CopyIn copy;
    private final CopyBuffer buffer = new CopyBuffer();

    private Staging(KindOfFile kind, CopyIn copy) {
        this.kind = kind;
        this.copy = copy;
        this.columns = kind.staged().stream()
                .mapToInt(column -> kind.indexOf(column.name()))
                .toArray();
    }

    static void create(Connection connection, KindOfFile kind) throws SQLException {
        var columns = kind.staged().stream()
                .map(column -> column.name() + " " + column.type().sqlType())
                .collect(Collectors.joining(",\n    "));
        try (var statement = connection.createStatement()) {
            statement.execute(CREATE.formatted(columns));
            statement.execute(Staged.FAULTS);
        }
    }

    static Staging open(Connection connection, KindOfFile kind) throws SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        return new Staging(kind, copies.copyIn("copy incoming from stdin"));
    }

    void add(FileRow row, boolean suspect) throws SQLException {
        buffer.add(Long.toString(row.line())).add(suspect ? "t" : "f");
        for (int column : columns) {
            buffer.add(row.get(column));
        }
        buffer.endRow();
        if (buffer.length() >= FULL) {
            send();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.bytes(), 0, buffer.length());
        buffer.clear();
    }

    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Whatever was not ended is given up. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    @Override
    public String toString() {
        return "Staging of " + kind.kind();
    }
}
