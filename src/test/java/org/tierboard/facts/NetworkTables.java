package org.tierboard.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a network's facts into the tables, as an import's merge would leave them. */
public final class NetworkTables {

    private final JdbcTemplate jdbc;
    private final Map<String, Integer> partnerNos = new HashMap<>();

    public NetworkTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that the database gave to a partner. */
    public int partnerNo(String partnerId) {
        return partnerNos.get(partnerId);
    }

    public NetworkTables write(Network network) {
        writePartners(network);
        each(network, p -> p.tiers, TIER, t -> row(t.startsOn(), t.tier(), t.nextReviewOn()));
        each(network, p -> p.people, PERSON, NetworkTables::person);
        writeCredentials(network);
        each(network, p -> p.opportunities, OPPORTUNITY, NetworkTables::opportunity);
        each(network, p -> p.plans, PLAN, day -> row(day));
        each(network, p -> p.validations, VALIDATION, v -> row(v.program(), v.name(), v.awardedOn(), v.expiresOn()));
        each(network, p -> p.references, REFERENCE, r -> row(r.id(), r.customer(), r.submittedOn(), r.approvedOn()));
        each(network, p -> p.responses, RESPONSE, NetworkTables::response);
        each(network, p -> p.executiveReviews, EXECUTIVE_REVIEW, day -> row(day));
        return this;
    }

    private void writePartners(Network network) {
        jdbc.batchUpdate(
                PARTNER,
                network.partners.stream()
                        .map(p -> row(p.id, "Partner " + p.id, p.confirmedOn, p.feePaidThrough))
                        .toList());
        jdbc.query("select partner_id, partner_no from partner", row -> {
            partnerNos.put(row.getString(1), row.getInt(2));
        });
    }

    private void writeCredentials(Network network) {
        jdbc.batchUpdate(
                TYPE,
                network.credentials.stream()
                        .map(Fact.Credential::code)
                        .distinct()
                        .sorted()
                        .map(code -> row(code, code))
                        .toList());
        jdbc.batchUpdate(
                CREDENTIAL,
                network.credentials.stream()
                        .map(c -> row(c.id(), c.email(), c.earnedOn(), c.expiresOn(), c.code()))
                        .toList());
    }

    private <T> void each(
            Network network, Function<PartnerFacts, List<T>> facts, String insert, Function<T, Object[]> columns) {
        var rows = new ArrayList<Object[]>();
        for (var partner : network.partners) {
            for (var fact : facts.apply(partner)) {
                rows.add(Stream.concat(Stream.of(partnerNos.get(partner.id)), Stream.of(columns.apply(fact)))
                        .toArray());
            }
        }
        jdbc.batchUpdate(insert, rows);
    }

    private static Object[] person(Fact.Person p) {
        return row(p.id(), p.name(), p.email(), p.trainingEmail(), p.registeredOn(), p.leftOn());
    }

    private static Object[] opportunity(Fact.Opportunity o) {
        return row(
                o.id(),
                o.customer(),
                o.workload(),
                o.origin(),
                o.stage(),
                o.launchedOn(),
                o.estimatedMrr(),
                o.shared(),
                o.referenceDesignatedOn());
    }

    private static Object[] response(Fact.Response r) {
        return row(
                r.id(),
                r.customer(),
                r.email(),
                r.score(),
                r.shared(),
                r.submittedOn(),
                r.emailConfirmedOn(),
                r.customerConfirmedOn());
    }

    private static Object[] row(Object... columns) {
        return columns;
    }

    private static final String PARTNER = """
            insert into partner (partner_id, name, membership_confirmed_on, fee_paid_through)
            values (?, ?, ?, ?)
            """;

    private static final String TIER = """
            insert into tier_period (partner_no, starts_on, tier, next_review_on)
            values (?, ?, ?, ?)
            """;

    private static final String PERSON = """
            insert into individual (partner_no, individual_id, full_name, email, training_email, registered_on, left_on)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TYPE = """
            insert into credential_type (code)
            select ?
             where not exists (select from credential_type where code = ?)
            """;

    private static final String CREDENTIAL = """
            insert into credential (credential_id, email, type_no, earned_on, expires_on)
            select ?, ?, type_no, ?, ?
              from credential_type
             where code = ?
            """;

    private static final String OPPORTUNITY = """
            insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on,
                   estimated_mrr, shared, reference_designated_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PLAN = """
            insert into business_plan (partner_no, confirmed_on, confirmed_by)
            values (?, ?, 'Partner Manager')
            """;

    private static final String VALIDATION = """
            insert into designation (partner_no, program, name, awarded_on, expires_on)
            values (?, ?, ?, ?, ?)
            """;

    private static final String REFERENCE = """
            insert into public_reference (partner_no, reference_id, customer, url, submitted_on, approved_on)
            values (?, ?, ?, 'https://customer.example/story', ?, ?)
            """;

    private static final String RESPONSE = """
            insert into csat_response (partner_no, response_id, customer, email, score, shared_with_partner, submitted_on,
                   email_confirmed_on, customer_confirmed_on, migrated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, true)
            """;

    private static final String EXECUTIVE_REVIEW = """
            insert into executive_business_review (partner_no, approved_on)
            values (?, ?)
            """;
}
