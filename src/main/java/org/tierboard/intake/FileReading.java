package org.tierboard.intake;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The first part of an import: reads the file, rejects what is wrong by itself, and stages the rest. */
final class FileReading {

    private static final int PIECE = 1000;

    private final CheckedFile file;
    private final RowConverter converter;
    private final KeysSeen keys;
    private final RejectionSpool rejected;
    private final ImportWatch watch;
    private final GivingWay others;
    private long read;
    private boolean suspects;

    FileReading(CheckedFile file, RejectionSpool rejected, ImportWatch watch, GivingWay others) {
        this.file = file;
        this.converter = new RowConverter(file);
        this.keys = new KeysSeen(file.kind(), file.size());
        this.rejected = rejected;
        this.watch = watch;
        this.others = others;
    }

    void into(Connection connection) throws SQLException, IOException {
        Staging.create(connection, file.kind());
        try (var staging = Staging.open(connection, file.kind())) {
            file.kind().shape().each(file, raw -> take(raw, staging));
            staging.end();
        }
        rejected.flush();
        watch.count(read, rejected.count());
    }

    private void take(RawRow raw, Staging staging) throws SQLException {
        var row = converter.convert(raw);
        if (row.isGood()) {
            boolean suspect = keys.maybeBefore(row);
            suspects |= suspect;
            staging.add(row, suspect);
        } else {
            rejected.add(raw, row.faults());
        }
        read++;
        if (read % PIECE == 0) {
            watch.count(read, rejected.count());
            others.rest();
        }
    }

    long read() {
        return read;
    }

    /** Whether some key may be in the file more than once. */
    boolean hasSuspects() {
        return suspects;
    }
}
