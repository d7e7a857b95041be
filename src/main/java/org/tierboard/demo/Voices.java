package org.tierboard.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.tierboard.csat.CsatResponse;
import org.tierboard.csat.CsatResponse.Respondent;
import org.tierboard.csat.KnownCustomer;
import org.tierboard.partner.Partner;
import org.tierboard.reference.PublicReference;
import org.tierboard.reference.PublicReference.Entry;

/** What a partner's customers say, and where they let themselves be named. */
final class Voices {

    /** Whoever decides in the demonstration; see {@link DemoLogin}. */
    private static final String ADMINISTRATOR = "Ada Castellanos";

    private final Facts facts;
    private final Partner partner;

    Voices(Facts facts, Partner partner) {
        this.facts = facts;
        this.partner = partner;
    }

    /** References of different customers, approved at even distances. */
    void name(int count, Days days) {
        days.spread(count).forEach(day -> {
            var reference = submit(Names.customer(facts.line()), day.minusDays(4));
            reference.approve(day, "Ada Castellanos");
        });
    }

    /** A customer that is named twice, spelled differently: it counts once (R20). */
    void nameTwice(LocalDate day) {
        var customer = Names.customer(facts.line());
        submit(customer, day.minusDays(40)).approve(day.minusDays(38), "Ada Castellanos");
        submit(customer.toUpperCase(Locale.ROOT).replace(' ', '-') + ".", day.minusDays(2))
                .approve(day, "Ada Castellanos");
    }

    /** A reference that waits for its approval. */
    void propose(LocalDate day) {
        submit(Names.customer(facts.line()), day);
    }

    /** Responses that passed both checks; every third respondent lets the partner read it. */
    void rate(int count, Days days) {
        days.spread(count).forEach(day -> {
            var response = respond(day.minusDays(3));
            response.confirmEmail(day.minusDays(2));
            response.confirmCustomer(day);
        });
    }

    /** Responses on which the first, the second or both checks are still open, and one that was no customer's. */
    void rateUnchecked(LocalDate day) {
        respond(day);
        respond(day.minusDays(6)).confirmEmail(day.minusDays(5));
        respond(day.minusDays(9)).confirmCustomer(day.minusDays(8));
        var stranger = respond(day.minusDays(14));
        stranger.confirmEmail(day.minusDays(13));
        stranger.reject(ADMINISTRATOR, "No customer of this name is known.", day.minusDays(12));
    }

    /** A company whose people are taken for customers at once. */
    void isKnown(LocalDate day) {
        var customer = Names.customer(facts.line());
        var key = new KnownCustomer.Key(partner.partnerNo(), domain(customer));
        facts.write(new KnownCustomer(key, customer, ADMINISTRATOR, day));
    }

    private CsatResponse respond(LocalDate day) {
        var key = new CsatResponse.Key(partner.partnerNo(), facts.nextId("S"));
        var line = facts.line();
        var customer = Names.customer(line);
        var person = Names.person(line);
        var address = Names.inAddress(person).replace('-', '.') + "@" + domain(customer);
        var response = CsatResponse.submit(key, new Respondent(person, customer, address), 1 + line % 5, day);
        if (line % 3 == 0) {
            response.shareWithPartner();
            response.comment(
                    "%s: %s".formatted(Names.workload(line), line % 5 > 1 ? "as agreed." : "later than agreed."));
        }
        return facts.write(response);
    }

    private static String domain(String customer) {
        return Names.inAddress(customer) + ".example.org";
    }

    private PublicReference submit(String customer, LocalDate day) {
        var key = new PublicReference.Key(partner.partnerNo(), facts.nextId("R"));
        var url = "https://stories.example.com/" + Names.inAddress(customer);
        return facts.write(PublicReference.submit(key, new Entry(customer, url, ""), null, day));
    }
}
