package org.tierboard.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of plans in the database, in parts: however large a file is, one part of it is in memory at a time. */
@Repository
public class PlanArchive {

    static final int PART = 512 * 1024;

    private static final String STORE = """
            insert into plan_part (partner_no, plan_no, part_no, bytes)
            values (:partner, :plan, :part, :bytes)
            """;

    private static final String READ = """
            select bytes
              from plan_part
             where partner_no = :partner
               and plan_no = :plan
               and part_no = :part
            """;

    private static final String NUMBER = """
            select coalesce(max(plan_no), 0) + 1
              from plan_submission
             where partner_no = :partner
            """;

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('tierboard.plan'), :partner)";

    private final JdbcClient jdbc;

    PlanArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What becomes of a partner's plans becomes of one at a time: who comes second waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waitForTurn(int partnerNo) {
        jdbc.sql(ONE_AT_A_TIME).param("partner", partnerNo).query().singleRow();
    }

    /** The next number, for whoever's turn it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    PlanSubmission.Key nextKey(int partnerNo) {
        waitForTurn(partnerNo);
        return new PlanSubmission.Key(
                partnerNo,
                jdbc.sql(NUMBER)
                        .param("partner", partnerNo)
                        .query(Integer.class)
                        .single());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(PlanSubmission.Key key, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                jdbc.sql(STORE)
                        .param("partner", key.partnerNo())
                        .param("plan", key.planNo())
                        .param("part", part++)
                        .param("bytes", bytes)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends the file, part by part; no connection is held while somebody reads slowly. */
    public void send(PlanSubmission.Key key, OutputStream out) throws IOException {
        for (var part = 0; ; part++) {
            var bytes = jdbc.sql(READ)
                    .param("partner", key.partnerNo())
                    .param("plan", key.planNo())
                    .param("part", part)
                    .query(byte[].class)
                    .optional();
            if (bytes.isEmpty()) {
                return;
            }
            out.write(bytes.get());
        }
    }
}
