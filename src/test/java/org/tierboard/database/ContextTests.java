package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;

/** The whole application on the tests' database. */
@SpringBootTest
@Import(TestDatabase.class)
class ContextTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void worksAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo(DatabaseRoles.APPLICATION);
    }
}
