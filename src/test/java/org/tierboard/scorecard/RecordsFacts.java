package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.credential.CredentialTypes;

/** Writes facts as an import would, by statement; an empty day is none. */
@TestComponent
public class RecordsFacts {

    private final JdbcClient jdbc;
    private final CredentialTypes types;
    private final AtomicInteger number = new AtomicInteger();

    public RecordsFacts(JdbcClient jdbc, CredentialTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    public int partner() {
        var id = "P-" + number.incrementAndGet();
        return jdbc.sql("insert into partner (partner_id, name) values (:id, :id) returning partner_no")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void tier(int partner, String tier, String from, String review) {
        write(
                "insert into tier_period (partner_no, tier, starts_on, next_review_on) values (?, ?, ?, ?)",
                partner,
                tier,
                day(from),
                day(review));
    }

    public void individual(int partner, String name, String email, String registered, String left) {
        write("""
                insert into individual (partner_no, individual_id, full_name, email, registered_on, left_on)
                values (?, ?, ?, ?, ?, ?)
                """, partner, "I-" + number.incrementAndGet(), name, email, day(registered), day(left));
    }

    public void training(String email, String training) {
        write("update individual set training_email = ? where email = ?", training, email);
    }

    public void credential(String id, String email, String code, String earned, String expires) {
        types.add(List.of(code));
        write("""
                insert into credential (credential_id, email, type_no, earned_on, expires_on)
                select ?, ?, type_no, ?, ? from credential_type where code = ?
                """, id, email, day(earned), day(expires), code);
    }

    public void launch(int partner, String id, String customer, String launched, String mrr) {
        opportunity(partner, id, customer, "PARTNER", "LAUNCHED", launched, mrr, true);
    }

    public void unshared(int partner, String id, String customer, String launched, String mrr) {
        opportunity(partner, id, customer, "AWS", "LAUNCHED", launched, mrr, false);
    }

    public void opportunity(
            int partner,
            String id,
            String customer,
            String origin,
            String stage,
            String launched,
            String mrr,
            boolean shared) {
        write("""
                insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on,
                                         estimated_mrr, shared)
                values (?, ?, ?, 'Workload of ' || ?, ?, ?, ?, cast(? as numeric), ?)
                """, partner, id, customer, id, origin, stage, day(launched), mrr, shared);
    }

    public void designate(int partner, String opportunity, String day) {
        write(
                "update opportunity set reference_designated_on = ? where partner_no = ? and opportunity_id = ?",
                day(day),
                partner,
                opportunity);
    }

    public void plan(int partner, String confirmed) {
        write(
                "insert into business_plan (partner_no, confirmed_on, confirmed_by) values (?, ?, 'Pat Manager')",
                partner,
                day(confirmed));
    }

    public void designation(int partner, String program, String name, String awarded, String expires) {
        write(
                "insert into designation (partner_no, program, name, awarded_on, expires_on) values (?, ?, ?, ?, ?)",
                partner,
                program,
                name,
                day(awarded),
                day(expires));
    }

    public void review(int partner, String approved) {
        write("insert into executive_business_review (partner_no, approved_on) values (?, ?)", partner, day(approved));
    }

    public void reference(int partner, String id, String customer, String submitted, String approved) {
        write("""
                insert into public_reference (partner_no, reference_id, customer, url, submitted_on, approved_on)
                values (?, ?, ?, 'https://example.com/' || ?, ?, ?)
                """, partner, id, customer, id, day(submitted), day(approved));
    }

    public void response(
            int partner, String id, String email, boolean shared, String submitted, String confirmed, String customer) {
        write("""
                insert into csat_response (partner_no, response_id, customer, email, score, comment, shared_with_partner,
                                           submitted_on, email_confirmed_on, customer_confirmed_on, migrated)
                values (?, ?, 'Customer of ' || ?, ?, 4, 'Comment of ' || ?, ?, ?, ?, ?, true)
                """, partner, id, id, email, id, shared, day(submitted), day(confirmed), day(customer));
    }

    private void write(String statement, Object... values) {
        jdbc.sql(statement).params(values).update();
    }

    private static LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
