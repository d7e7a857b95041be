package org.tierboard.tiering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.tiering.PremierFile.Step;

/** Applications for Premier by alliance leads: made, and taken back before they are decided (R29). */
@Service
@Transactional
public class PremierDesk {

    private final CardDesk desk;
    private final PremierApplications applications;
    private final PremierFile file;
    private final Announcements announcements;

    PremierDesk(CardDesk desk, PremierApplications applications, PremierFile file, Announcements announcements) {
        this.desk = desk;
        this.applications = applications;
        this.file = file;
        this.announcements = announcements;
    }

    /**
     * Applies.
     *
     * @return the number of the application
     * @throws TierRefused if the criteria weren't held long enough (R17)
     * @throws AlreadyDecided if an application is open
     */
    public int apply(Viewer lead, VisiblePartner partner) {
        var card = desk.hold(partner);
        var refusal = Deed.refusal("premier.applied").at(partner.partnerNo()).by(lead.actor());
        applications.open(partner.partnerNo()).ifPresent(open -> {
            throw new AlreadyDecided(
                    "tiering.premier.open",
                    refusal,
                    open.applied().name(),
                    Days.print(open.applied().day()));
        });
        var premier = new PremierCard(card);
        if (!premier.isSustained()) {
            throw new TierRefused("tiering.refused.SUSTAINED", premier.criteriaMissing(), refusal);
        }
        var application =
                applications.save(PremierApplication.apply(partner.partnerNo(), Signature.of(lead, desk.today())));
        announcements.note(new Step("premier.applied", partner, application.applicationNo(), lead)
                .deed()
                .became("status", application.status()));
        announcements.toManagers(Letter.about(card, "applied", "premier", lead.name()));
        return application.applicationNo();
    }

    public void withdraw(Viewer lead, VisiblePartner partner, int applicationNo) {
        var card = desk.hold(partner);
        var step = new Step("premier.withdrawn", partner, applicationNo, lead);
        var application =
                file.in(step, PremierStatus.APPLIED, PremierStatus.PRE_ASSESSMENT_FILED, PremierStatus.REVIEW_HELD);
        var before = application.status();
        application.withdraw(step.signed(desk));
        announcements.note(step.deed().changed("status", before, application.status()));
        announcements.toManagers(Letter.about(card, "withdrawn", "premier", lead.name()));
    }

    /** The application that is under way, and those before it, newest first. */
    @Transactional(readOnly = true)
    public List<PremierApplication> of(VisiblePartner partner) {
        return applications.findByPartnerNoOrderByApplicationNoDesc(partner.partnerNo());
    }

    /** As {@link #of}, oldest first, after a number; 0 for the beginning. */
    @Transactional(readOnly = true)
    public List<PremierApplication> after(VisiblePartner partner, int after, int size) {
        return applications.findByPartnerNoAndApplicationNoGreaterThanOrderByApplicationNo(
                partner.partnerNo(), after, Limit.of(size));
    }

    /** One of a partner's applications. */
    @Transactional(readOnly = true)
    public PremierApplication require(VisiblePartner partner, int applicationNo) {
        return applications
                .findByPartnerNoAndApplicationNo(partner.partnerNo(), applicationNo)
                .orElseThrow(() -> new TierNotFound(applicationNo));
    }

    /** The open one; null if there is none. */
    @Transactional(readOnly = true)
    public @Nullable PremierApplication open(VisiblePartner partner) {
        return applications.open(partner.partnerNo()).orElse(null);
    }
}
