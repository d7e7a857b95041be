package org.tierboard.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands behind memberships and people: payments of the fee, addresses confirmed and still to be, invitations. */
final class Memberships {

    private static final String PAYMENTS = """
            insert into fee_payment (partner_no, payment_no, amount, received_on, covers_until, reference,
                                     through_before, recorded_at, recorded_by)
            select partner_no,
                   payment_no,
                   2500,
                   cast(covers - interval '1 year' as date) - 9,
                   covers,
                   'INV-' || to_char(covers - interval '1 year', 'YYYY') || '-' || lpad(partner_no::text, 4, '0'),
                   cast(covers - interval '1 year' as date),
                   covers - interval '1 year' - interval '8 days',
                   'Ada Castellanos'
              from (select partner_no,
                           row_number() over (partition by partner_no order by covers)::integer as payment_no,
                           covers
                      from (select partner_no, cast(fee_paid_through - make_interval(years => years) as date) as covers,
                                   membership_confirmed_on
                              from partner, generate_series(0, 2) as years
                             where fee_paid_through is not null) paid
                     where covers > membership_confirmed_on) line
            """;

    private static final String VERIFIED = """
            insert into training_address (partner_no, individual_no, address, state, link_hash, asked_at, expires_at,
                                          decided_at)
            select partner_no, individual_no, training_email, 'VERIFIED', sha256(training_email::bytea),
                   registered_on + time '09:00', registered_on + 7 + time '09:00', registered_on + time '09:12'
              from individual
             where training_email is not null
            """;

    private static final String WAITING = """
            insert into training_address (partner_no, individual_no, address, state, link_hash, asked_at, expires_at)
            select partner_no, individual_no, lower(replace(full_name, ' ', '.')) || '@mail.example.org', 'ASKED',
                   sha256(individual_id::bytea), cast(:today as date) - 1 + time '15:30', cast(:today as date) + 6 + time '15:30'
              from (select individual.*, row_number() over (partition by partner_no order by individual_no desc) as place
                      from individual
                     where training_email is null and left_on is null) person
             where place = 1
            """;

    private static final String INVITED = """
            insert into personal_link (partner_no, individual_no, link_hash, issued_at, expires_at)
            select partner_no, individual_no, sha256(('link ' || individual_id)::bytea),
                   cast(:today as date) - 2 + time '08:00', cast(:today as date) + 12 + time '08:00'
              from (select individual.*, row_number() over (partition by partner_no order by individual_no desc) as place
                      from individual
                     where left_on is null) person
             where place <= 3
            """;

    /** Somebody whom nobody has registered was certified under the domain of these two. */
    private static final String UNMATCHED = """
            insert into credential (credential_id, email, type_no, earned_on)
            select 'C-NOBODY-' || partner_id, 'jo.newcomer@' || domain, type_no, cast(:today as date) - 20
              from (select distinct on (partner_id) partner_id, split_part(email, '@', -1) as domain
                      from individual
                      join partner using (partner_no)
                     where partner_id in ('ALMOST', 'READY')
                     order by partner_id, individual_no) employer
              join credential_type on code = 'CLOUD_PRACTITIONER'
            """;

    private final JdbcClient jdbc;
    private final LocalDate today;

    Memberships(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void write() {
        List.of(PAYMENTS, VERIFIED).forEach(statement -> jdbc.sql(statement).update());
        List.of(WAITING, INVITED, UNMATCHED)
                .forEach(statement -> jdbc.sql(statement).param("today", today).update());
    }
}
