package org.tierboard.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.partner.Partner;

/** Launches by the ten thousands: one statement, where entities would take seconds. */
final class BulkLaunches {

    private static final int NAMES = 300;

    private static final String LAUNCH = """
            insert into opportunity (
                   partner_no,
                   opportunity_id,
                   customer,
                   workload,
                   origin,
                   stage,
                   launched_on,
                   estimated_mrr,
                   shared)
            select :partner,
                   'O-B' || lpad(n::text, 6, '0'),
                   (:customers::text[])[1 + n % :names],
                   (:workloads::text[])[1 + n % :names],
                   case when n % 4 = 0 then 'AWS' else 'PARTNER' end,
                   'LAUNCHED',
                   :from::date + (n::bigint * (:until::date - :from::date) / :count)::integer,
                   (20000 + n::bigint * 7919 % 460000) / 100.0,
                   n % 12 <> 0
              from generate_series(0, :count - 1) as n
            """;

    private final JdbcClient jdbc;

    BulkLaunches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Partner partner, int count, LocalDate from, LocalDate until) {
        jdbc.sql(LAUNCH)
                .param("partner", partner.partnerNo())
                .param(
                        "customers",
                        IntStream.range(0, NAMES).mapToObj(Names::customer).toArray(String[]::new))
                .param(
                        "workloads",
                        IntStream.range(0, NAMES).mapToObj(Names::workload).toArray(String[]::new))
                .param("names", NAMES)
                .param("from", from)
                .param("until", until)
                .param("count", count)
                .update();
    }
}
