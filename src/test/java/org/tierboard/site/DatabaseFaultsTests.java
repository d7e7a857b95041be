package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseFaultsTests {

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "53100", "53300", "57014", "57P01", "58030", "25006"})
    void theDatabaseIsAwayWhereItSaysSoItself(String state) {
        assertThat(DatabaseFaults.isAway(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "23505", "25P02", "40001", "42601", "5", ""})
    void whatItWasAskedIsAnotherMatter(String state) {
        assertThat(DatabaseFaults.isAway(new DataIntegrityViolationException("no", new SQLException("no", state))))
                .isFalse();
        assertThat(DatabaseFaults.isAway(new SQLException("no"))).isFalse();
    }

    @Test
    void noConnectionToBeHadIsAwayAsWell() {
        assertThat(DatabaseFaults.isAway(new IllegalStateException(new SQLTransientConnectionException("busy"))))
                .isTrue();
        assertThat(DatabaseFaults.isAway(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(DatabaseFaults.isAway(new CannotCreateTransactionException("gone")))
                .isTrue();
    }

    @Test
    void aCommitIsInDoubtOnlyIfTheConnectionWasLost() {
        var lost = new DataAccessResourceFailureException(
                "Hibernate transaction: Unable to commit against JDBC Connection", new SQLException("gone", "08006"));
        var refused = new DataIntegrityViolationException(
                "Hibernate transaction: Unable to commit against JDBC Connection", new SQLException("twice", "23505"));

        assertThat(DatabaseFaults.isInDoubt(lost)).isTrue();
        assertThat(DatabaseFaults.isInDoubt(refused)).isFalse();
        assertThat(DatabaseFaults.isInDoubt(new CannotCreateTransactionException("gone")))
                .isFalse();
    }

    @Test
    void aRollbackFailsOnlyWithoutAConnection() {
        assertThat(DatabaseFaults.isAway(new IllegalStateException("Unable to rollback against JDBC Connection")))
                .isTrue();
        assertThat(DatabaseFaults.isAway(
                        new IllegalArgumentException("No such day: 'Unable to rollback against JDBC Connection'")))
                .as("what somebody typed")
                .isFalse();
    }

    /** A connection that is lost can't be rolled back either; that failure is the one that comes out. */
    @Test
    void whatWentWrongFirstIsFoundBesideARollbackThatFailed() {
        var rollback = new TransactionSystemException("no rollback", new IllegalStateException("closed"));
        assertThat(DatabaseFaults.isAway(rollback)).isFalse();

        rollback.initApplicationException(new IllegalStateException(new SQLException("gone", "57P01")));

        assertThat(DatabaseFaults.isAway(rollback)).isTrue();
        assertThat(DatabaseFaults.isInDoubt(rollback)).isFalse();
    }
}
