package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;

/** An application that was started with the demonstration on a database in which somebody has a partner already. */
@SpringBootTest(properties = "tierboard.demo=true")
@Import({TestDatabase.class, DemonstrationOnOwnDataTests.OwnData.class})
class DemonstrationOnOwnDataTests {

    @Autowired
    DemoPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void addsNeitherPartnersNorKnownPasswords() {
        assertThat(jdbc.sql("select partner_id from partner")
                        .query(String.class)
                        .list())
                .containsExactly("MINE");
        assertThat(jdbc.sql("select count(*) from app_user")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(people.accounts()).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnData {

        @Bean
        @Order(0)
        ApplicationRunner ownPartner(JdbcClient jdbc) {
            return arguments -> jdbc.sql("insert into partner (partner_id, name) values ('MINE', 'My Own')")
                    .update();
        }
    }
}
