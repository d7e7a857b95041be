package org.tierboard.access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.account.Tokens;

/** What tests of every endpoint have in common: the matrix, and its actors, assembled once for all tests of a class. */
@OverHttp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatrixTest {

    final AccessMatrix matrix = AccessMatrix.read();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    Cast cast;

    /** A factory of tests runs before anything is set up, so it assembles them itself. */
    @BeforeEach
    void assemble() {
        if (cast == null) {
            cast = new Cast(people, tokens, port);
        }
    }
}
