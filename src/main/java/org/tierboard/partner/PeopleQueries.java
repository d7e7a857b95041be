package org.tierboard.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.tierboard.kernel.ProgrammeCalendar;

/** Lists people of a partner, by name, with what counts for each of them today. */
@Repository
public class PeopleQueries {

    /** People on a page. */
    public static final int SIZE = 50;

    private static final String PERSON = """
            with person as (
                select individual.*,
                       (individual.left_on is null or individual.left_on > :day) as here,
                       exists (
                              select
                                from training_address
                               where training_address.partner_no = individual.partner_no
                                 and training_address.individual_no = individual.individual_no
                                 and training_address.state = 'VERIFIED'
                                 and address_of(training_address.address) = address_of(individual.training_email))
                           as verified,
                       (select training_address.address
                          from training_address
                         where training_address.partner_no = individual.partner_no
                           and training_address.individual_no = individual.individual_no
                           and training_address.state = 'ASKED'
                           and training_address.expires_at > :now) as waiting,
                       exists (
                              select
                                from personal_link
                               where personal_link.partner_no = individual.partner_no
                                 and personal_link.individual_no = individual.individual_no
                                 and personal_link.expires_at > :now) as invited,
                       array(
                              select distinct credential_type.code
                                from holding
                                join credential_type on credential_type.type_no = holding.type_no
                               where holding.partner_no = individual.partner_no
                                 and holding.individual_no = individual.individual_no
                                 and holding.counts_from <= :day
                                 and (holding.counts_until is null or holding.counts_until > :day)
                               order by credential_type.code) as codes
                  from individual
                 where individual.partner_no = :partner
            )
            """;

    private static final String COLUMNS = """
            select individual_no,
                   individual_id,
                   full_name,
                   email,
                   training_email,
                   registered_on,
                   left_on,
                   verified,
                   waiting,
                   invited,
                   codes,
                   version
              from person
            """;

    private static final String MATCHING = """
             where (position(lower(:query) in lower(full_name)) > 0
                    or position(lower(:query) in lower(email)) > 0
                    or position(lower(:query) in lower(coalesce(training_email, ''))) > 0)
               and case :show
                   when 'LEFT' then not here
                   when 'WITHOUT_ADDRESS' then here and training_email is null
                   when 'WAITING' then here and waiting is not null
                   when 'COUNTING_NOTHING' then here and cardinality(codes) = 0
                   else here end
            """;

    private static final String PAGE = PERSON + COLUMNS + MATCHING + """
             order by lower(full_name), individual_no
             limit :size
            offset :skipped
            """;

    /** In the order of their numbers, so that people who come meanwhile move none of the others. */
    private static final String AFTER = PERSON + COLUMNS + MATCHING + """
               and individual_no > :after
             order by individual_no
             limit :size
            """;

    private static final String NUMBER = """
            select individual_no
              from individual
             where partner_no = :partner
               and individual_id = :individual
            """;

    private static final String HOW_MANY = PERSON + "select count(*) from person" + MATCHING;

    private static final String ONE = PERSON + COLUMNS + " where individual_no = :person";

    private static final String COUNT = PERSON + """
            select count(*) filter (where here) as registered,
                   count(*) filter (where here and training_email is not null) as trainable,
                   count(*) filter (where here and waiting is not null) as waiting,
                   count(*) filter (where here and cardinality(codes) > 0) as holders,
                   count(*) filter (where not here) as departed
              from person
            """;

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    PeopleQueries(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public List<PersonLine> page(int partnerNo, PeopleQuestion question) {
        return matching(PAGE, partnerNo, question)
                .param("size", SIZE)
                .param("skipped", (long) question.page() * SIZE)
                .query(PeopleQueries::line)
                .list();
    }

    /** @param after the number after which to go on; 0 for the beginning */
    public List<PersonLine> after(int partnerNo, PeopleQuestion question, int after, int size) {
        return matching(AFTER, partnerNo, question)
                .param("after", after)
                .param("size", size)
                .query(PeopleQueries::line)
                .list();
    }

    /** @throws PersonNotFound if the partner has nobody by that id */
    public int number(int partnerNo, String individualId) {
        return jdbc.sql(NUMBER)
                .param("partner", partnerNo)
                .param("individual", individualId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new PersonNotFound(individualId));
    }

    /** How many match, on all pages. */
    public long howMany(int partnerNo, PeopleQuestion question) {
        return matching(HOW_MANY, partnerNo, question).query(Long.class).single();
    }

    /** @throws PersonNotFound if the partner has no such person */
    public PersonLine require(PersonKey key) {
        return of(ONE, key.partnerNo())
                .param("person", key.individualNo())
                .query(PeopleQueries::line)
                .optional()
                .orElseThrow(() -> new PersonNotFound(key.individualNo()));
    }

    public PeopleCount count(int partnerNo) {
        return of(COUNT, partnerNo).query(PeopleCount.class).single();
    }

    private StatementSpec matching(String sql, int partnerNo, PeopleQuestion question) {
        return of(sql, partnerNo)
                .param("query", question.query())
                .param("show", question.show().name());
    }

    private StatementSpec of(String sql, int partnerNo) {
        return jdbc.sql(sql)
                .param("partner", partnerNo)
                .param("day", calendar.today())
                .param("now", Timestamp.from(calendar.clock().instant()));
    }

    private static PersonLine line(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                row.getInt("individual_no"),
                row.getString("individual_id"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("training_email"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("verified"),
                row.getString("waiting"),
                row.getBoolean("invited"),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getLong("version"));
    }
}
