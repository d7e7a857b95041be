package org.tierboard.partner;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads people with the training addresses that they gave, and writes what came of them. */
@Component
class Profiles {

    private final Individuals individuals;
    private final TrainingAddresses addresses;
    private final PersonMails mails;

    Profiles(Individuals individuals, TrainingAddresses addresses, PersonMails mails) {
        this.individuals = individuals;
        this.addresses = addresses;
        this.mails = mails;
    }

    Individual person(PersonKey key) {
        return individuals
                .findByPartnerNoAndIndividualNo(key.partnerNo(), key.individualNo())
                .orElseThrow(() -> new PersonNotFound(key.individualNo()));
    }

    TrainingProfile of(Individual person) {
        return new TrainingProfile(
                person,
                addresses.findByPartnerNoAndIndividualNoOrderByAskedAt(person.partnerNo(), person.individualNo()));
    }

    /** @throws LinkVoid if there is no such link */
    TrainingAddress byLink(String text) {
        var token = LinkToken.parse(text).orElseThrow(LinkVoid::new);
        return addresses
                .findByPartnerNoAndLinkHash(token.partnerNo(), token.hash())
                .orElseThrow(LinkVoid::new);
    }

    /** Stores the wish for an address, and mails it the link. */
    void ask(TrainingProfile profile, String address, Instant now) {
        var person = profile.person();
        var token = LinkToken.random(person.partnerNo());
        var asked = profile.ask(address, token.hash(), now);
        addresses.flush(); // the one that waited gives way before this one comes
        addresses.save(asked);
        mails.verify(person, asked, token);
    }

    Individual write(Individual person) {
        addresses.flush();
        return individuals.saveAndFlush(person);
    }
}
