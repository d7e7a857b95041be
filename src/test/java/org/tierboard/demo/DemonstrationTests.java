package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;
import org.tierboard.account.DemoAccounts.DemoAccount;
import org.tierboard.account.SignIn;

/** An application that was started with the demonstration on an empty database. */
@SpringBootTest(properties = "tierboard.demo=true")
@Import(TestDatabase.class)
class DemonstrationTests {

    @Autowired
    Demonstration demonstration;

    @Autowired
    DemoPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasAnAccountOfEachRoleThatOpensWithTheShownPassword() {
        assertThat(jdbc.sql("select role from app_user").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "ADMINISTRATOR", "PARTNER_MANAGER", "ALLIANCE_LEAD", "ALLIANCE_LEAD", "ALLIANCE_TEAM");
        assertThat(people.accounts())
                .hasSize(4)
                .allSatisfy(account -> assertThat(signIn.attempt(account.email(), account.password(), "192.0.2.1"))
                        .isPresent());
    }

    @Test
    void leadAndTeamHaveAPartnerAndTheManagerHasMany() {
        assertThat(jdbc.sql("select partner_id from app_user join partner using (partner_no) order by email desc")
                        .query(String.class)
                        .list())
                .containsExactly("ALMOST", "GUIDE", "SLIPPING");
        assertThat(jdbc.sql("select count(*) from assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void showsAReminderOfAReviewOnTheFirstDay() {
        assertThat(jdbc.sql(
                                "select subject from outgoing_mail where address = 'jonas@demo.example.com' and kind = 'REMINDER'")
                        .query(String.class)
                        .list())
                .anyMatch(subject -> subject.startsWith("Copperfield Data Works: tier review on")
                        && subject.endsWith("and what is still missing"));
    }

    @Test
    void isMadeOnce() {
        var partners = partners();

        assertThat(demonstration.makeIfEmpty()).isFalse();
        assertThat(partners()).isEqualTo(partners).isPositive();
    }

    @Test
    void saysWhatEachAccountIsFor() {
        assertThat(people.accounts())
                .extracting(DemoAccount::role)
                .contains("Alliance lead of the sample partner in the guide");
    }

    private int partners() {
        return jdbc.sql("select count(*) from partner").query(Integer.class).single();
    }
}
