package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/** What was evaluated, and what came of it. */
@Repository
public class NightlyQueries {

    private static final String RUNS = """
            select run_no,
                   day,
                   compared_to,
                   asked_by,
                   status,
                   partners,
                   changed,
                   started_at,
                   ended_at,
                   failure
              from nightly_run
             where run_no < :before
             order by run_no desc
             limit :size
            """;

    private static final String RUN = """
            select run_no,
                   day,
                   compared_to,
                   asked_by,
                   status,
                   partners,
                   changed,
                   started_at,
                   ended_at,
                   failure
              from nightly_run
             where run_no = :run
            """;

    private static final String COMPARED = """
            select compared_to
              from nightly_run
             where day = :day
               and status = 'DONE'
               and compared_to is not null
             order by run_no desc
             limit 1
            """;

    private static final String KINDS = """
            select kind,
                   count(*) as changes,
                   count(distinct partner_no) as partners
              from nightly_change
             where day = :day
             group by kind
             order by kind
            """;

    private static final String CHANGES = """
            select partner.partner_id,
                   partner.name,
                   kind,
                   side,
                   requirement,
                   was,
                   is_now,
                   required
              from nightly_change
              join partner using (partner_no)
             where day = :day
               and (:kind::text is null or kind = :kind)
             order by partner.partner_id, kind, side, requirement
             limit :size offset :offset
            """;

    private static final String OF_PARTNER = """
            select partner.partner_id,
                   partner.name,
                   kind,
                   side,
                   requirement,
                   was,
                   is_now,
                   required
              from nightly_change
              join partner using (partner_no)
             where partner_no = :partner
               and day between :from and :to
             order by kind, side, requirement, day
            """;

    private final JdbcClient jdbc;

    NightlyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many changes of a kind there were, and for how many partners. */
    public record KindCount(MovementKind kind, int changes, int partners) {}

    /** The newest first. */
    public List<RunLine> runs(int size) {
        return runs(Long.MAX_VALUE, size);
    }

    /** Those before one, the newest first. */
    public List<RunLine> runs(long before, int size) {
        return jdbc.sql(RUNS)
                .param("before", before)
                .param("size", size)
                .query(RunLine.class)
                .list();
    }

    /** Answered 404 if there is none. */
    public RunLine run(long runNo) {
        return jdbc.sql(RUN)
                .param("run", runNo)
                .query(RunLine.class)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such evaluation."));
    }

    /** Whether a day was evaluated to its end, or is left behind by a later one that was. */
    public boolean isPast(LocalDate day) {
        return jdbc.sql("select exists (select from nightly_run where day >= :day and status = 'DONE')")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The day with which a day was compared; none if it wasn't evaluated, or first of all. */
    public Optional<LocalDate> comparedTo(LocalDate day) {
        return jdbc.sql(COMPARED).param("day", day).query(LocalDate.class).optional();
    }

    public List<KindCount> kinds(LocalDate day) {
        return jdbc.sql(KINDS).param("day", day).query(KindCount.class).list();
    }

    /** What changed on a day, by partner; of one kind or of all. */
    public List<ChangeLine> changes(LocalDate day, Optional<MovementKind> kind, int size, long offset) {
        return jdbc.sql(CHANGES)
                .param("day", day)
                .param("kind", kind.map(MovementKind::name).orElse(null))
                .param("size", size)
                .param("offset", offset)
                .query(ChangeLine.class)
                .list();
    }

    /** The partners for whom something changed from one day to another, both included. */
    public List<Integer> changed(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select distinct partner_no from nightly_change where day between :from and :to order by partner_no")
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .list();
    }

    /** What changed for a partner from one day to another, both included. */
    public List<ChangeLine> of(int partnerNo, LocalDate from, LocalDate to) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .param("from", from)
                .param("to", to)
                .query(ChangeLine.class)
                .list();
    }
}
