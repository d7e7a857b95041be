package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.PremierFile.Step;

/** The pre-assessment of an applicant for Premier and the review that it prepares, by the partner manager (guide section 7). */
@Service
@Transactional
public class PreAssessments {

    private final CardDesk desk;
    private final PremierFile file;
    private final DataAssessments assessments;
    private final Announcements announcements;

    PreAssessments(CardDesk desk, PremierFile file, DataAssessments assessments, Announcements announcements) {
        this.desk = desk;
        this.file = file;
        this.assessments = assessments;
        this.announcements = announcements;
    }

    /**
     * A narrative as somebody wrote it.
     *
     * @param seen the version of the application on which it was written
     */
    public record Narrative(String text, long seen) {}

    /** Keeps the narrative to go on with later. */
    public void draft(Viewer by, VisiblePartner partner, int applicationNo, Narrative narrative) {
        var step = new Step("premier.narrative-saved", partner, applicationNo, by);
        write(step, narrative);
        announcements.note(step.deed().became("length", narrative.text().strip().length()));
    }

    /**
     * Files the narrative with the data assessment of this day, which is kept.
     *
     * @throws TierRefused if there is no narrative
     */
    public void file(Viewer by, VisiblePartner partner, int applicationNo, Narrative narrative) {
        var step = new Step("premier.filed", partner, applicationNo, by);
        var application = write(step, narrative);
        if (application.narrative().isEmpty()) {
            throw new TierRefused("tiering.refused.NARRATIVE", List.of(), step.refusal());
        }
        var card = desk.look(partner);
        application.file(step.signed(desk), assessments.write(assessments.of(partner)));
        announcements.note(step.deed().changed("status", PremierStatus.APPLIED, application.status()));
        announcements.toLeads(Letter.about(card, "filed", "premier", by.name()));
    }

    /**
     * Records that the executive business review was held.
     *
     * @throws DayRefused if that day is ahead, or before the pre-assessment was filed
     */
    public void holdReview(Viewer by, VisiblePartner partner, int applicationNo, Meeting meeting) {
        var step = new Step("premier.review-held", partner, applicationNo, by);
        var application = file.in(step, PremierStatus.PRE_ASSESSMENT_FILED);
        var filed = application.filed();
        if (filed == null
                || meeting.heldOn().isBefore(filed.day())
                || meeting.heldOn().isAfter(desk.today())) {
            throw new DayRefused(DayRefused.Reason.REVIEW_DAY, step.refusal());
        }
        application.holdReview(step.signed(desk), meeting.heldOn(), meeting.participants());
        announcements.note(step.deed()
                .changed("status", PremierStatus.PRE_ASSESSMENT_FILED, application.status())
                .became("held", meeting.heldOn()));
        announcements.toLeads(Letter.about(desk.look(partner), "review-held", "premier", Days.print(meeting.heldOn())));
    }

    /** Who met when. */
    public record Meeting(LocalDate heldOn, String participants) {}

    private PremierApplication write(Step step, Narrative narrative) {
        var application = file.in(step, PremierStatus.APPLIED);
        if (application.version() != narrative.seen()) {
            throw new ObjectOptimisticLockingFailureException(PremierApplication.class, step.applicationNo());
        }
        application.draft(narrative.text());
        return application;
    }
}
