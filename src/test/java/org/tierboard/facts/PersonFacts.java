package org.tierboard.facts;

import java.time.LocalDate;

/** Somebody at a partner, and the credentials that come along under their addresses. */
public final class PersonFacts {

    private final Network network;
    private final Fact.Person person;

    PersonFacts(Network network, Fact.Person person) {
        this.network = network;
        this.person = person;
    }

    /** A credential under the person's own address. */
    public PersonFacts holds(String code, LocalDate earnedOn, LocalDate expiresOn) {
        network.credential(person.email(), code, earnedOn, expiresOn);
        return this;
    }

    public PersonFacts holds(String code, LocalDate earnedOn) {
        return holds(code, earnedOn, null);
    }
}
