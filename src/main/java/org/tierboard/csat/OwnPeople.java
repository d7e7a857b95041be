package org.tierboard.csat;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a partner's own people, who don't rate their own company: by the addresses of its individuals and users, and by
 * the domains of these where not anybody gets an address. Somebody who left counts as one of them for a year.
 */
@Component
class OwnPeople {

    private static final int YEARS = 1;

    private static final String ARE_THEY = """
            with own as (
                select address_of(individual.email) as address
                  from individual
                 where partner_no = :partner
                   and (left_on is null or left_on > :since)
                 union
                select address_of(individual.training_email)
                  from individual
                 where partner_no = :partner
                   and training_email is not null
                   and (left_on is null or left_on > :since)
                 union
                select address_of(email)
                  from app_user
                 where partner_no = :partner
            ), placed as (
                select regexp_replace(address, '\\+[^@]*@', '@') as address,
                       regexp_replace(address, '^.*@', '') as domain
                  from own
            )
            select exists (
                   select
                     from placed
                    where address = :address
                       or (domain <> all (:free)
                           and (domain = :domain or :domain like '%.' || domain)))
            """;

    private final JdbcClient jdbc;
    private final FreeMail freeMail;

    OwnPeople(JdbcClient jdbc, FreeMail freeMail) {
        this.jdbc = jdbc;
        this.freeMail = freeMail;
    }

    boolean include(int partnerNo, Mailbox mailbox, LocalDate day) {
        return ask(partnerNo, mailbox.untagged(), mailbox.domain(), day);
    }

    /** Whether somebody of theirs has an address in that domain. */
    boolean use(int partnerNo, String domain, LocalDate day) {
        return ask(partnerNo, "", domain, day);
    }

    private boolean ask(int partnerNo, String address, String domain, LocalDate day) {
        return jdbc.sql(ARE_THEY)
                .param("partner", partnerNo)
                .param("since", day.minusYears(YEARS))
                .param("address", address)
                .param("domain", domain)
                .param("free", freeMail.all())
                .query(Boolean.class)
                .single();
    }
}
