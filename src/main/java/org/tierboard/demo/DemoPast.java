package org.tierboard.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lies behind the guide's sample partner: customers who answered so long ago that it doesn't count any more, an award
 * that ended, files that came in, and the audit of it. Its card stays the guide's table.
 */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoPast implements DemoPart {

    private static final String RESPONSE = """
            insert into csat_response (partner_no, response_id, respondent, customer, email, score, comment,
                                       shared_with_partner, submitted_on, email_confirmed_on, confirmed_at,
                                       customer_confirmed_on, decided_by, migrated)
            select partner_no, :id, :respondent, :customer,
                   lower(replace(:respondent, ' ', '.')) || '@' || lower(replace(:customer, ' ', '-')) || '.example.org',
                   :score, :comment, cast(:comment as text) is not null, :day, cast(:day as date) + 1,
                   cast(:day as date) + 1 + time '10:40',
                   case when :decided then cast(:day as date) + 2 end,
                   case when :decided then 'Ada Castellanos' end, false
              from partner
             where partner_id = :partner
            """;

    private static final String CUSTOMER = """
            insert into csat_known_customer (partner_no, domain, name, added_on, added_by)
            select partner_no, 'kestrel-insurance.example.org', 'Kestrel Insurance', :day, 'Ada Castellanos'
              from partner
             where partner_id = :partner
            """;

    private static final String ENDED_AWARD = """
            insert into designation (partner_no, program, name, awarded_on, expires_on)
            select partner_no, 'COMPETENCY', 'Retail', cast(:day as date) - 700, :day
              from partner
             where partner_id = :partner
            """;

    private static final String IMPORT = """
            insert into import_job (kind, mode, dry_run, status, file_name, file_size, file_sha256, file_header, user_no,
                                    user_name, partner_no, node, rows_read, rows_created, rows_unchanged, started_at, finished_at)
            select :kind, 'PARTIAL', false, 'COMPLETED', :file, 600 + 90 * :created,
                   encode(sha256(convert_to(:file, 'UTF8')), 'hex'), '{}', user_no, name, partner_no, 0, :created + :unchanged,
                   :created, :unchanged, cast(:day as date) + time '08:20', cast(:day as date) + time '08:20:02'
              from app_user
             where email = :email
            """;

    private static final String DEED = """
            insert into audit_line (at, user_no, by_name, by_role, through, action, partner_no, subject_type, subject_id,
                                    before, after, reason, refused)
            select cast(:day as date) + time '11:05', user_no, name, role, 'PAGE', :action,
                   (select partner_no from partner where partner_id = :partner),
                   split_part(:action, '.', 1), :id, '{}', '{}', :reason, false
              from app_user
             where email = :email
            """;

    private static final String LEAD = "lead@demo.example.com";
    private static final String MANAGER = "manager@demo.example.com";
    private static final String TEAM = "team@demo.example.com";
    private static final String ADMINISTRATOR = "admin@demo.example.com";

    private final JdbcClient jdbc;

    DemoPast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param said null if the respondent kept it to themselves (R22) */
    private record Answer(
            String respondent,
            String customer,
            int score,
            @Nullable String said) {}

    @Override
    public void write(LocalDate today) {
        answers(today);
        jdbc.sql(CUSTOMER)
                .param("day", today.minusDays(300))
                .param("partner", Cast.GUIDE)
                .update();
        jdbc.sql(ENDED_AWARD)
                .param("day", today.minusDays(95))
                .param("partner", Cast.GUIDE)
                .update();
        file(LEAD, "ace-opportunities", "launched.json", 5, 0, today.minusDays(40));
        file(MANAGER, "opportunities", "launches.csv", 2, 3, today.minusDays(29));
        file(TEAM, "ace-opportunities", "pipeline.json", 3, 9, today.minusDays(12));
        deeds(today);
    }

    /** The last of them waits for its check; none counts, because a response counts for 365 days. */
    private void answers(LocalDate today) {
        var answers = Stream.of(
                        new Answer("Ines Calloway", "Kestrel Insurance", 5, "On time, and the handover was thorough."),
                        new Answer("Rafi Nandakumar", "Tidewater Museum", 4, "Good people. The invoice came late."),
                        new Answer("Mona Lindgren", "Brightwater Ferries", 2, null),
                        new Answer("Theo Baptiste", "Kestrel Insurance", 4, "They knew our rules better than we did."),
                        new Answer("Greta Osei", "Saltmarsh Observatory", 5, null))
                .toList();
        for (var i = 0; i < answers.size(); i++) {
            answer(answers.get(i), i, today.minusDays(620 - 50L * i), true);
        }
        var waiting = new Answer("Jun Hartwell", "Odd and Daughters", 4, "We would ask them again.");
        answer(waiting, answers.size(), today.minusDays(3), false);
    }

    private void answer(Answer answer, int number, LocalDate day, boolean decided) {
        jdbc.sql(RESPONSE)
                .param("id", "S-GUIDE-" + (number + 1))
                .param("respondent", answer.respondent())
                .param("customer", answer.customer())
                .param("score", answer.score())
                .param("comment", answer.said())
                .param("day", day)
                .param("decided", decided)
                .param("partner", Cast.GUIDE)
                .update();
    }

    private void file(String by, String kind, String name, int created, int unchanged, LocalDate day) {
        jdbc.sql(IMPORT)
                .param("kind", kind)
                .param("file", name)
                .param("created", created)
                .param("unchanged", unchanged)
                .param("day", day)
                .param("email", by)
                .update();
    }

    /** What {@link DemoDesk} wrote, as its people did it. */
    private void deeds(LocalDate today) {
        deed(LEAD, "reference.submitted", "R-GUIDE-2", today.minusDays(20), null);
        deed(
                ADMINISTRATOR,
                "reference.declined",
                "R-GUIDE-2",
                today.minusDays(17),
                "The page does not say which workload was delivered.");
        deed(LEAD, "reference.submitted", "R-GUIDE-1", today.minusDays(9), null);
        deed(LEAD, "plan.submitted", "1", today.minusDays(6), null);
        deed(
                MANAGER,
                "plan.returned",
                "1",
                today.minusDays(4),
                "Please say in chapter 3 which workloads are meant, and by when.");
    }

    private void deed(String by, String action, String id, LocalDate day, @Nullable String reason) {
        jdbc.sql(DEED)
                .param("email", by)
                .param("action", action)
                .param("id", id)
                .param("day", day)
                .param("reason", reason)
                .param("partner", Cast.GUIDE)
                .update();
    }
}
