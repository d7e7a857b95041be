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

    private final JdbcClient jdbc;
    private final ProgrammeCalendar calendar;

    PeopleQueries(JdbcClient jdbc, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public List<PersonLine> page(int partnerNo, PeopleQuestion question) {
        return matching(PeopleStatements.PAGE, partnerNo, question)
                .param("size", SIZE)
                .param("skipped", (long) question.page() * SIZE)
                .query(PeopleQueries::line)
                .list();
    }

    /** @param after the number after which to go on; 0 for the beginning */
    public List<PersonLine> after(int partnerNo, PeopleQuestion question, int after, int size) {
        return matching(PeopleStatements.AFTER, partnerNo, question)
                .param("after", after)
                .param("size", size)
                .query(PeopleQueries::line)
                .list();
    }

    /** @throws PersonNotFound if the partner has nobody by that id */
    public int number(int partnerNo, String individualId) {
        return jdbc.sql(PeopleStatements.NUMBER)
                .param("partner", partnerNo)
                .param("individual", individualId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new PersonNotFound(individualId));
    }

    /** How many match, on all pages. */
    public long howMany(int partnerNo, PeopleQuestion question) {
        return matching(PeopleStatements.HOW_MANY, partnerNo, question)
                .query(Long.class)
                .single();
    }

    /** @throws PersonNotFound if the partner has no such person */
    public PersonLine require(PersonKey key) {
        return of(PeopleStatements.ONE, key.partnerNo())
                .param("person", key.individualNo())
                .query(PeopleQueries::line)
                .optional()
                .orElseThrow(() -> new PersonNotFound(key.individualNo()));
    }

    public PeopleCount count(int partnerNo) {
        return of(PeopleStatements.COUNT, partnerNo).query(PeopleCount.class).single();
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
