package org.tierboard.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A partner and all that is known about it, told by a test: {@code partner.tier("SELECT", ...).launch(...)}. */
public final class PartnerFacts {

    public final String id;
    public final List<Fact.TierHeld> tiers = new ArrayList<>();
    public final List<Fact.Person> people = new ArrayList<>();
    public final List<Fact.Opportunity> opportunities = new ArrayList<>();
    public final List<LocalDate> plans = new ArrayList<>();
    public final List<Fact.Validation> validations = new ArrayList<>();
    public final List<Fact.Reference> references = new ArrayList<>();
    public final List<Fact.Response> responses = new ArrayList<>();
    public final List<LocalDate> executiveReviews = new ArrayList<>();
    public LocalDate confirmedOn;
    public LocalDate feePaidThrough;

    private final Network network;

    PartnerFacts(Network network, String id) {
        this.network = network;
        this.id = id;
    }

    public PartnerFacts membership(LocalDate confirmed, LocalDate paidThrough) {
        confirmedOn = confirmed;
        feePaidThrough = paidThrough;
        return this;
    }

    /** A tier held from a day, to be reviewed a year later. */
    public PartnerFacts tier(String tier, LocalDate startsOn) {
        return tier(tier, startsOn, "NONE".equals(tier) ? null : startsOn.plusYears(1));
    }

    public PartnerFacts tier(String tier, LocalDate startsOn, LocalDate nextReviewOn) {
        tiers.add(new Fact.TierHeld(tier, startsOn, nextReviewOn));
        return this;
    }

    /** Somebody registered long ago, with an address of their own. */
    public PersonFacts person(String name) {
        return person(name, LocalDate.of(2015, 1, 1), null);
    }

    public PersonFacts person(String name, LocalDate registeredOn, LocalDate leftOn) {
        var email = "%s@%s.example".formatted(name.toLowerCase().replace(' ', '.'), id.toLowerCase());
        return person(new Fact.Person(id + "-" + name, name, email, null, registeredOn, leftOn));
    }

    public PersonFacts person(Fact.Person person) {
        people.add(person);
        return new PersonFacts(network, person);
    }

    /** Somebody who holds these credentials since long ago. */
    public PartnerFacts person(String name, String... codes) {
        var person = person(name);
        for (var code : codes) {
            person.holds(code, LocalDate.of(2015, 1, 1), null);
        }
        return this;
    }

    /** A launched opportunity of a customer of its own. */
    public PartnerFacts launch(LocalDate day, String mrr) {
        var number = opportunities.size() + 1;
        return opportunity(opportunity("O-" + number, "Customer " + number, "LAUNCHED", day, mrr));
    }

    public PartnerFacts launches(int count, LocalDate day, String mrr) {
        for (int i = 0; i < count; i++) {
            launch(day, mrr);
        }
        return this;
    }

    public PartnerFacts opportunity(Fact.Opportunity opportunity) {
        opportunities.add(opportunity);
        return this;
    }

    public static Fact.Opportunity opportunity(String id, String customer, String stage, LocalDate day, String mrr) {
        return new Fact.Opportunity(
                id, customer, "Workload " + id, "PARTNER", stage, day, new BigDecimal(mrr), true, null);
    }

    /** A launched opportunity of 2015 that is designated as publicly referenceable. */
    public PartnerFacts designatedReference(String customer, LocalDate day) {
        var number = opportunities.size() + 1;
        return opportunity(new Fact.Opportunity(
                "O-" + number,
                customer,
                "Workload",
                "PARTNER",
                "LAUNCHED",
                LocalDate.of(2015, 1, 1),
                BigDecimal.ONE,
                true,
                day));
    }

    public PartnerFacts plan(LocalDate confirmed) {
        plans.add(confirmed);
        return this;
    }

    public PartnerFacts validation(String program, String name, LocalDate awardedOn, LocalDate expiresOn) {
        validations.add(new Fact.Validation(program, name, awardedOn, expiresOn));
        return this;
    }

    public PartnerFacts reference(String customer, LocalDate submittedOn, LocalDate approvedOn) {
        references.add(new Fact.Reference("R-" + (references.size() + 1), customer, submittedOn, approvedOn));
        return this;
    }

    public PartnerFacts response(String email, int score, LocalDate emailConfirmed, LocalDate customerConfirmed) {
        var submitted = LocalDate.of(2015, 1, 1);
        responses.add(new Fact.Response(
                "S-" + (responses.size() + 1),
                "Customer",
                email,
                score,
                false,
                submitted,
                emailConfirmed,
                customerConfirmed));
        return this;
    }

    public PartnerFacts executiveReview(LocalDate approved) {
        executiveReviews.add(approved);
        return this;
    }
}
