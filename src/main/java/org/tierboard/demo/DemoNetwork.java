package org.tierboard.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.credential.CredentialTypes;

/** Writes the demonstration's partners, the same every time but for the dates. */
@Component
class DemoNetwork {

    private static final int GIANT_LAUNCHES = 25_000;
    private static final int GIANT_YEARS = 4;

    private final EntityManager entities;
    private final CredentialTypes types;
    private final JdbcClient jdbc;

    DemoNetwork(EntityManager entities, CredentialTypes types, JdbcClient jdbc) {
        this.entities = entities;
        this.types = types;
        this.jdbc = jdbc;
    }

    /** All of it, as part of a transaction that the caller ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(LocalDate today) {
        types.add(Staff.codes());
        var facts = new Facts(entities, types.numbers(), today);
        cast(facts);
        facts.turnPage();
        new Crowd(facts).gather();
        facts.turnPage();
        new Memberships(jdbc, today).write();
    }

    private void cast(Facts facts) {
        var cast = new Cast(facts);
        cast.guide();
        var almost = cast.almostReadyForPremier();
        var ready = cast.readyForAdvanced();
        var giant = cast.giant();
        cast.readyForPremier();
        cast.nextForPremier();
        cast.steady();
        cast.readyForSelect();
        cast.overdue();
        cast.slipping();
        cast.stoppedPaying();
        cast.lostItsTier();
        cast.together(List.of(almost, ready, giant));
        ready.people().loseTo(giant.people(), facts.today().minusDays(45));
        almost.people().loseTo(ready.people(), facts.today().minusDays(80));
        new BulkLaunches(jdbc)
                .write(giant.partner(), GIANT_LAUNCHES, facts.today().minusYears(GIANT_YEARS), facts.today());
    }
}
