package org.tierboard.partner;

import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;

/**
 * Links by which registered people reach their own page without an account: good for 14 days, until a newer one is made,
 * one is revoked, or the person has left.
 */
@Repository
class PersonalLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private static final String ISSUE = """
            insert into personal_link (partner_no, individual_no, link_hash, issued_at, expires_at)
            values (:partner, :person, :hash, :now, :until)
                on conflict (partner_no, individual_no) do update
               set link_hash = excluded.link_hash,
                   issued_at = excluded.issued_at,
                   expires_at = excluded.expires_at
            """;

    private static final String OWNER = """
            select individual.individual_no
              from personal_link
              join individual on individual.partner_no = personal_link.partner_no
                             and individual.individual_no = personal_link.individual_no
             where personal_link.partner_no = :partner
               and personal_link.link_hash = :hash
               and personal_link.expires_at > :now
               and (individual.left_on is null or individual.left_on > :today)
            """;

    private static final String REVOKE = """
            delete from personal_link
             where partner_no = :partner
               and individual_no = :person
               and expires_at > :now
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    PersonalLinks(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** A new link; the one before leads nowhere any more. */
    LinkToken issue(Individual person) {
        var token = LinkToken.random(person.partnerNo());
        jdbc.sql(ISSUE)
                .param("partner", person.partnerNo())
                .param("person", person.individualNo())
                .param("hash", token.hash())
                .param("now", now())
                .param("until", Timestamp.from(calendar.clock().instant().plus(GOOD_FOR)))
                .update();
        return token;
    }

    /**
     * Whose link it is.
     *
     * @throws LinkVoid if it is nobody's
     */
    @Transactional(readOnly = true)
    public PersonKey owner(String text) {
        var token = LinkToken.parse(text).orElseThrow(LinkVoid::new);
        return jdbc.sql(OWNER)
                .param("partner", token.partnerNo())
                .param("hash", token.hash())
                .param("now", now())
                .param("today", calendar.today())
                .query(Integer.class)
                .optional()
                .map(person -> new PersonKey(token.partnerNo(), person))
                .orElseThrow(LinkVoid::new);
    }

    /** @return whether there was one to revoke */
    boolean revoke(PersonKey person) {
        return jdbc.sql(REVOKE)
                        .param("partner", person.partnerNo())
                        .param("person", person.individualNo())
                        .param("now", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(calendar.clock().instant());
    }
}
