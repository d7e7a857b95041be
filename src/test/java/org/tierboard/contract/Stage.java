package org.tierboard.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;

/** A partner and the programs of the people around it, for exercises. {@link #another} has a partner of its own. */
final class Stage {

    final Partner partner;
    final Caller administrator;
    /** The administrator's own account. */
    final Person self;

    final Caller manager;
    final Caller lead;
    final Caller team;
    final Caller outsider;
    /** Signs in with a password, as for a new token. */
    final Caller password;

    /** The same person with a wrong password. */
    final Caller guesser;

    final Caller nobody;

    final Backstage backstage;

    private final Wire wire;
    private boolean rated;

    Stage(Wire wire, Backstage backstage) {
        this.wire = wire;
        this.backstage = backstage;
        var people = backstage.people();
        this.partner = people.partner();
        this.self = people.administrator();
        this.administrator = program(self);
        this.manager = program(people.managerOf(partner));
        var owner = people.leadOf(partner);
        this.lead = program(owner);
        this.team = program(people.teamOf(partner));
        this.outsider = program(people.leadOf(people.partner()));
        this.password = new Caller(wire, basic(owner.email(), TestPeople.PASSWORD));
        this.guesser = new Caller(wire, basic(owner.email(), "wrong"));
        this.nobody = new Caller(wire, "Bearer nonsense");
    }

    Stage another() {
        return new Stage(wire, backstage);
    }

    /** The same with a tier since 2020, so that its card has both columns. */
    Stage rated() {
        if (!rated) {
            var period = "partner_id,tier,starts_on,next_review_on\n%s,SELECT,2020-01-01,2199-01-01\n"
                    .formatted(partner.id());
            var asked = administrator
                    .upload("/api/v1/imports?kind=tier-periods", period)
                    .is(202);
            ImportExercises.ended(administrator, asked.location());
            rated = true;
        }
        return this;
    }

    /** An address below the partner. */
    String path(String rest) {
        return "/api/v1/partners/" + partner.id() + rest;
    }

    /** An address below a partner that nobody knows. */
    String elsewhere(String rest) {
        return "/api/v1/partners/P-unknown" + rest;
    }

    private Caller program(Person person) {
        var owner = new Viewer(person.userNo(), "Ann", person.email(), Role.ALLIANCE_TEAM);
        return new Caller(
                wire, "Bearer " + backstage.tokens().issue(owner, "contract").token());
    }

    private static String basic(String email, String password) {
        var both = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
