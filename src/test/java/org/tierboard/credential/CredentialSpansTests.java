package org.tierboard.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;

/** R6 to R9 as the database keeps them: what each individual holds day by day, whatever was written and in which order. */
@EntityTest
@Import(CredentialTypes.class)
class CredentialSpansTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 30;

    /** From the facts alone, a day and an individual at a time. */
    private static final String EXPECTED = """
            select i.partner_no,
                   i.individual_no,
                   day::date as day,
                   bit_or(1::bigint << c.type_no) as types
              from generate_series(:first::date, :first::date + :days, '1 day') as day
              join individual i on i.registered_on <= day and (i.left_on is null or day < i.left_on)
              join credential c on c.address in (address_of(i.email), address_of(i.training_email))
                               and c.earned_on <= day and (c.expires_on is null or day < c.expires_on)
             group by i.partner_no, i.individual_no, day
             order by 1, 2, 3
            """;

    private static final String KEPT = """
            select s.partner_no,
                   s.individual_no,
                   day::date as day,
                   s.types
              from generate_series(:first::date, :first::date + :days, '1 day') as day
              join credential_span s on s.counts_from <= day and day < s.counts_until
             order by 1, 2, 3
            """;

    /** Neighbours that hold the same are one. */
    private static final String SPLIT = """
            select count(*)
              from credential_span a
              join credential_span b on b.partner_no = a.partner_no
                                    and b.individual_no = a.individual_no
                                    and b.counts_from = a.counts_until
                                    and b.types = a.types
            """;

    @Autowired
    CredentialTypes types;

    @Autowired
    JdbcClient jdbc;

    private List<Integer> kinds;

    record Held(int partnerNo, int individualNo, LocalDate day, long types) {}

    @BeforeEach
    void threeTypes() {
        types.add(List.of("CLOUD_PRACTITIONER", "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION"));
        kinds = new ArrayList<>(types.numbers().values()).subList(0, 3);
        jdbc.sql("insert into partner (partner_id, name) values ('SP-1', 'First'), ('SP-2', 'Second')")
                .update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areWhatTheFactsSayAfterEveryWrite(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            writePerson(random, i);
        }
        for (int write = 0; write < 60; write++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> earn(random, write);
                case 3 -> change(random);
                case 4 -> lose(random);
                default -> move(random);
            }
            assertThat(held(KEPT)).as("after write %s", write).isEqualTo(held(EXPECTED));
        }
        assertThat(held(KEPT)).isNotEmpty();
        assertThat(jdbc.sql(SPLIT).query(Long.class).single()).isZero();
    }

    @Test
    void goWithTheIndividual() {
        writePerson(new Random(1), 0);
        earn("a0@example.com", 0, FIRST, null);

        jdbc.sql("delete from individual").update();

        assertThat(count("credential_span") + count("holding") + count("individual_address"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual_address", "holding", "credential_span"})
    void areWrittenByNobodyElse(String derived) {
        assertThatThrownBy(() -> jdbc.sql("delete from " + derived).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void writePerson(Random random, int i) {
        jdbc.sql("""
                        insert into individual (partner_no, individual_id, full_name, email, training_email, registered_on, left_on)
                        select partner_no, 'SI-' || :i, 'Somebody', 'a' || :i || '@example.com', 't' || :i || '@example.com',
                               cast(:from as date), cast(:until as date)
                          from partner
                         where partner_id = :partner
                        """)
                .param("i", i)
                .param("partner", "SP-" + (1 + i % 2))
                .param("from", FIRST.plusDays(random.nextInt(5)))
                .param("until", random.nextInt(3) == 0 ? FIRST.plusDays(5 + random.nextInt(DAYS)) : null)
                .update();
    }

    private void earn(Random random, int write) {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        earn(
                (random.nextBoolean() ? "a" : "T") + random.nextInt(13) + "@Example.com",
                write,
                from,
                random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(DAYS)));
    }

    private void earn(String email, int write, LocalDate from, LocalDate until) {
        jdbc.sql("""
                        insert into credential (credential_id, email, type_no, earned_on, expires_on)
                        values ('SC-' || :write, :email, :type, cast(:from as date), cast(:until as date))
                        """)
                .param("write", write)
                .param("email", email)
                .param("type", kinds.get(write % kinds.size()))
                .param("from", from)
                .param("until", until)
                .update();
    }

    private void change(Random random) {
        jdbc.sql("update credential set earned_on = earned_on - 2, type_no = :type where credential_no % 3 = :rest")
                .param("type", kinds.get(random.nextInt(3)))
                .param("rest", random.nextInt(3))
                .update();
    }

    private void lose(Random random) {
        jdbc.sql("delete from credential where credential_no % 7 = :rest")
                .param("rest", random.nextInt(7))
                .update();
    }

    private void move(Random random) {
        jdbc.sql("update individual set left_on = registered_on + :days where individual_no % 4 = :rest")
                .param("days", random.nextInt(DAYS))
                .param("rest", random.nextInt(4))
                .update();
    }

    private List<Held> held(String statement) {
        return jdbc.sql(statement)
                .param("first", FIRST)
                .param("days", DAYS)
                .query(Held.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
