package org.tierboard.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts something on every desk: opportunities on their way, plans to read, references to approve. Nothing of it counts. */
@Component
class DemoDesk implements DemoPart {

    private static final String OPPORTUNITY = """
            insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, estimated_mrr, lost_on,
                                     lost_reason)
            select partner_no, :id, :customer, :workload, 'PARTNER', :stage, :amount,
                   case :stage when 'CLOSED_LOST' then :day end,
                   case :stage when 'CLOSED_LOST' then 'The customer stays with the machines it has for two more years.' end
              from partner
             where partner_id = :partner
            """;

    private static final String PLAN = """
            insert into plan_submission (partner_no, plan_no, file_name, kind, size, sha256, note, submitted_on, submitted_by,
                                         submitted_name, status, decided_on, decided_name, remark)
            select partner_no, 1, 'Business plan.pdf', 'PDF', length(cast(:bytes as bytea)),
                   encode(sha256(cast(:bytes as bytea)), 'hex'), 'Chapter 3 is new.', :day, 0, :by, :status,
                   case when :status <> 'SUBMITTED' then cast(:day as date) + 2 end,
                   case when :status <> 'SUBMITTED' then 'Pat Lindqvist' end,
                   case when :status = 'RETURNED' then 'Please say in chapter 3 which workloads are meant, and by when.' end
              from partner
             where partner_id = :partner
            """;

    private static final String PLAN_PART = """
            insert into plan_part (partner_no, plan_no, part_no, bytes)
            select partner_no, 1, 0, cast(:bytes as bytea)
              from partner
             where partner_id = :partner
            """;

    private static final String REFERENCE = """
            insert into public_reference (partner_no, reference_id, customer, url, description, submitted_on, decided_by,
                                          declined_on, reason)
            select partner_no, :id, :customer, 'https://www.example.com/stories/' || lower(:id),
                   'A customer portal with single sign-on, described in the second half of the page.', :day,
                   case when :declined then 'Ada Castellanos' end,
                   case when :declined then cast(:day as date) + 3 end,
                   case when :declined then 'The page does not say which workload was delivered.' end
              from partner
             where partner_id = :partner
            """;

    private final JdbcClient jdbc;

    DemoDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of it, as part of a transaction that the caller ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Override
    public void write(LocalDate today) {
        opportunity("O-GUIDE-1", "Brightwater Ferries", "Ticket shop", "PROSPECT", "640.00", today);
        opportunity("O-GUIDE-2", "Odd & Daughters", "Disaster recovery", "TECHNICAL_VALIDATION", "1800.50", today);
        opportunity("O-GUIDE-3", "Kestrel Insurance", "Claims archive", "COMMITTED", "2250.00", today);
        opportunity("O-GUIDE-4", "Tidewater Museum", "Picture library", "CLOSED_LOST", "310.00", today.minusDays(9));
        plan(Cast.GUIDE, "Lena Adeyemi", "RETURNED", today.minusDays(6));
        plan("OVERDUE", "Ines Moreau", "SUBMITTED", today.minusDays(5));
        plan("SLIPPING", "Jonas Berg", "SUBMITTED", today.minusDays(2));
        plan(Cast.ALMOST, "Mira Okafor", "CONFIRMED", today.minusMonths(3).minusDays(2));
        reference("R-GUIDE-1", "Kestrel Insurance", false, today.minusDays(9));
        reference("R-GUIDE-2", "Brightwater Ferries", true, today.minusDays(20));
    }

    private void opportunity(String id, String customer, String workload, String stage, String amount, LocalDate day) {
        jdbc.sql(OPPORTUNITY)
                .param("partner", Cast.GUIDE)
                .param("id", id)
                .param("customer", customer)
                .param("workload", workload)
                .param("stage", stage)
                .param("amount", new BigDecimal(amount))
                .param("day", day)
                .update();
    }

    private void plan(String partner, String by, String status, LocalDate day) {
        var bytes = pdf("Business plan of " + partner);
        jdbc.sql(PLAN)
                .param("partner", partner)
                .param("bytes", bytes)
                .param("by", by)
                .param("status", status)
                .param("day", day)
                .update();
        jdbc.sql(PLAN_PART).param("partner", partner).param("bytes", bytes).update();
    }

    private void reference(String id, String customer, boolean declined, LocalDate day) {
        jdbc.sql(REFERENCE)
                .param("partner", Cast.GUIDE)
                .param("id", id)
                .param("customer", customer)
                .param("declined", declined)
                .param("day", day)
                .update();
    }

    /** One page with one line; readers find the objects by themselves. */
    private static byte[] pdf(String line) {
        var text = "BT /F1 24 Tf 72 760 Td (" + line + ") Tj ET";
        var body = """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                """.formatted(text.length(), text);
        var end = "xref\n0 1\n0000000000 65535 f \ntrailer <</Size 6/Root 1 0 R>>\nstartxref\n" + body.length()
                + "\n%%EOF\n";
        return (body + end).getBytes(StandardCharsets.ISO_8859_1);
    }
}
