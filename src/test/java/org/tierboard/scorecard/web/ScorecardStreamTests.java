package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class ScorecardStreamTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Visibility EVERYTHING = new Visibility(true, List.of());

    @Autowired
    ScorecardStream stream;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void takesAsManyStatementsForManyPartnersAsForOne() {
        partners(0, 1);
        var one = statements(() -> write(EVERYTHING));

        partners(1, 300);
        var many = statements(() -> write(EVERYTHING));

        assertThat(write(EVERYTHING).lines()).hasSize(300).isSorted();
        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    @Test
    void sendsTheFirstLineWithoutWaitingForTheOthers() {
        partners(0, 5);
        var out = new Flushes();

        write(EVERYTHING, out);

        assertThat(out.firstFlush).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    }

    /** A reader that hangs up is no failure of ours: what is thrown is the connection's own. */
    @Test
    void passesOnThatTheReaderHasGone() {
        partners(0, 2);
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatThrownBy(() -> stream.write(EVERYTHING, DAY, gone))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    private void partners(int from, int to) {
        var network = new Network();
        for (var i = from; i < to; i++) {
            network.partner("P-%03d".formatted(i))
                    .tier(i % 2 == 0 ? "SELECT" : "ADVANCED", DAY.minusMonths(3))
                    .launch(DAY.minusMonths(2), "100.00");
        }
        new NetworkTables(jdbc).write(network);
    }

    private String write(Visibility visibility) {
        var out = new ByteArrayOutputStream();
        write(visibility, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Visibility visibility, OutputStream out) {
        try {
            stream.write(visibility, DAY, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The statements that the driver sends for this thread, as its own protocol log tells. */
    private static int statements(Runnable work) {
        var sent = new AtomicInteger();
        var worker = Thread.currentThread();
        var protocol = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        var counting = new Handler() {
            @Override
            public void publish(LogRecord message) {
                if (Thread.currentThread() == worker && message.getMessage().contains("FE=> Bind(")) {
                    sent.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        protocol.setLevel(Level.FINEST);
        protocol.setUseParentHandlers(false);
        protocol.addHandler(counting);
        try {
            work.run();
        } finally {
            protocol.removeHandler(counting);
            protocol.setUseParentHandlers(true);
            protocol.setLevel(null);
        }
        return sent.get();
    }

    /** Remembers what had arrived when it was first flushed. */
    private static final class Flushes extends ByteArrayOutputStream {

        private String firstFlush = "";

        @Override
        public void flush() {
            if (firstFlush.isEmpty()) {
                firstFlush = toString(StandardCharsets.UTF_8);
            }
        }
    }
}
