package org.tierboard.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.PreAssessments;
import org.tierboard.tiering.PreAssessments.Meeting;
import org.tierboard.tiering.PreAssessments.Narrative;
import org.tierboard.tiering.PremierDesk;
import org.tierboard.tiering.Reviews;
import org.tierboard.tiering.Reviews.Due;
import org.tierboard.tiering.Upgrades;

/** Requests, reviews and applications in several states, so that every list of the demonstration has something to do. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoTiers implements DemoPart {

    /** People of the demonstration without accounts. */
    private static final Viewer LEAD = new Viewer(0, "Robin Castellane", "robin@demo.example.com", Role.ALLIANCE_LEAD);

    private static final Viewer MANAGER =
            new Viewer(-1, "Pat Lindqvist", "manager@demo.example.com", Role.ADMINISTRATOR);

    private static final String NARRATIVE = """
            Halvorsen Reed Digital has worked with us for three years. Last year it opened a second delivery centre and \
            moved its own operations to the cloud first.

            Milestones: a migration of forty plants for one manufacturer without an hour of downtime, the DevOps \
            competency, and a training programme that every engineer passes in the first half year.""";

    private final PartnerAccess access;
    private final Upgrades upgrades;
    private final Reviews reviews;
    private final PremierDesk premier;
    private final PreAssessments assessments;

    DemoTiers(
            PartnerAccess access, Upgrades upgrades, Reviews reviews, PremierDesk premier, PreAssessments assessments) {
        this.access = access;
        this.upgrades = upgrades;
        this.reviews = reviews;
        this.premier = premier;
        this.assessments = assessments;
    }

    @Override
    public void write(LocalDate today) {
        upgrades.ask(LEAD, partner("READY"));
        reviews.renew(MANAGER, new Due(partner("STEADY"), today.minusDays(Cast.STEADY_OVERDUE)));
        premier.apply(LEAD, partner("CANDIDATE"));
        var applicant = partner("APPLICANT");
        premier.apply(LEAD, applicant);
        var number = premier.of(applicant).get(0).applicationNo();
        assessments.file(MANAGER, applicant, number, new Narrative(NARRATIVE, 0));
        assessments.holdReview(
                MANAGER,
                applicant,
                number,
                new Meeting(today, "Robin Castellane, alliance lead\nPat Lindqvist, partner manager"));
    }

    private VisiblePartner partner(String id) {
        return access.require(MANAGER, id);
    }
}
