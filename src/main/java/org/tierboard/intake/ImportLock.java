package org.tierboard.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Held until the transaction ends: what checks and writes one kind of facts does so one after the other. */
final class ImportLock {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtext('tierboard.import.' || :kind))";

    private ImportLock() {}

    static void hold(JdbcClient jdbc, ImportKind kind) {
        jdbc.sql(HOLD).param("kind", kind.facts().wireName()).query().listOfRows();
    }
}
