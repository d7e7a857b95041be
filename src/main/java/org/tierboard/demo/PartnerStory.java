package org.tierboard.demo;

import java.time.LocalDate;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.Partner;
import org.tierboard.partner.TierPeriod;
import org.tierboard.plan.BusinessPlan;
import org.tierboard.validation.Designation;

/** A partner's life up to today, told to the database. */
final class PartnerStory {

    private final Facts facts;
    private final Partner partner;
    private final People people;
    private final Sales sales;
    private final Voices voices;

    private PartnerStory(Facts facts, Partner partner) {
        this.facts = facts;
        this.partner = partner;
        this.people = new People(facts, partner);
        this.sales = new Sales(facts, partner);
        this.voices = new Voices(facts, partner);
    }

    /** Of a partner that has just been registered. */
    static PartnerStory of(Facts facts, String id, String name) {
        return new PartnerStory(facts, facts.write(Partner.register(PartnerId.of(id), name)));
    }

    /** Confirmed, and paid for a year from the latest anniversary of that day. */
    PartnerStory joined(LocalDate day) {
        partner.confirmMembership(day);
        var anniversary = day;
        while (!anniversary.plusYears(1).isAfter(facts.today())) {
            anniversary = anniversary.plusYears(1);
        }
        partner.payFee(anniversary.plusYears(1).minusDays(1));
        return this;
    }

    /** Confirmed, but the fee ran out. */
    PartnerStory joinedAndStoppedPaying(LocalDate day, LocalDate paidThrough) {
        partner.confirmMembership(day);
        partner.payFee(paidThrough);
        return this;
    }

    /** Held a tier through several yearly reviews; on the last of these days it was renewed the last time. */
    PartnerStory holds(Tier tier, LocalDate since, int reviewsPassed) {
        for (int year = 0; year <= reviewsPassed; year++) {
            facts.write(TierPeriod.of(partner, tier, since.plusYears(year)));
        }
        return this;
    }

    PartnerStory lost(LocalDate day) {
        facts.write(TierPeriod.none(partner, day));
        return this;
    }

    PartnerStory employs(Staff staff, LocalDate registeredOn) {
        people.hire(staff, registeredOn);
        return this;
    }

    PartnerStory planned(LocalDate day) {
        facts.write(BusinessPlan.confirm(partner.partnerNo(), day, "Pat Lindqvist"));
        return this;
    }

    PartnerStory competent(String competency, LocalDate day) {
        var designation = Designation.competency(partner.partnerNo(), competency, day);
        designation.expire(day.plusYears(3));
        facts.write(designation);
        return this;
    }

    PartnerStory managesServices(LocalDate day) {
        facts.write(Designation.msp(partner.partnerNo(), day));
        return this;
    }

    PartnerStory architectsWell(LocalDate day) {
        facts.write(Designation.wellArchitected(partner.partnerNo(), day));
        return this;
    }

    PartnerStory launched(int count, Days days, int dollars) {
        sales.launch(count, days, dollars);
        return this;
    }

    PartnerStory named(int customers, Days days) {
        voices.name(customers, days);
        return this;
    }

    PartnerStory rated(int responses, Days days) {
        voices.rate(responses, days);
        return this;
    }

    Partner partner() {
        return partner;
    }

    People people() {
        return people;
    }

    Sales sales() {
        return sales;
    }

    Voices voices() {
        return voices;
    }
}
