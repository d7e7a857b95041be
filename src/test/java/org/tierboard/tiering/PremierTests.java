package org.tierboard.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.scorecard.Trends.Pipeline;
import org.tierboard.tiering.DataAssessment.Prospect;
import org.tierboard.tiering.PreAssessments.Meeting;
import org.tierboard.tiering.PreAssessments.Narrative;

/** R29, FAQ 5: from the run of sustained attainment to Premier, no step skipped. */
class PremierTests extends TieringTest {

    private static final Narrative NARRATIVE = new Narrative("They deliver.", 0);

    @Autowired
    PremierDesk desk;

    @Autowired
    PreAssessments assessments;

    @Autowired
    PremierDecisions decisions;

    @Autowired
    DataAssessments data;

    @Autowired
    TierViews views;

    @Test
    void isAppliedForFromTheDayOnWhichSixMonthsAreFull() {
        var cast = candidate(day().minusMonths(6).plusDays(3));

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> desk.apply(cast.lead(), cast.visible()))
                .matches(refused -> refused.key().equals("tiering.refused.SUSTAINED"));
        var run = new PremierCard(views.today(cast.visible()));
        assertThat(run.isSustained()).isFalse();
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(day(), run.willReachOn())));
        desk.apply(cast.lead(), cast.visible());

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> desk.apply(cast.lead(), cast.visible()));
        assertThat(mails(cast)).containsExactly("Example Consulting applies for Premier");
    }

    @Test
    @DisplayName("R29, FAQ 5: an application goes step by step, and its approval is the review that Premier asks")
    void goesStepByStepToPremier() {
        var cast = applicant();
        var number = number(cast);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> decisions.approve(cast.manager(), cast.visible(), number, null));
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> assessments.holdReview(
                        cast.manager(), cast.visible(), number, new Meeting(day(), "Everybody")));

        assessments.file(cast.manager(), cast.visible(), number, NARRATIVE);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> decisions.decline(cast.manager(), cast.visible(), number, "Why"));
        assessments.holdReview(cast.manager(), cast.visible(), number, new Meeting(day(), "Ann, Pat"));
        decisions.approve(cast.manager(), cast.visible(), number, "Welcome");

        assertThat(periods(cast)).last().isEqualTo("PREMIER %s %s".formatted(day(), day().plusYears(1)));
        assertThat(jdbc.sql("select approved_on from executive_business_review where partner_no = ?")
                        .param(cast.partner().partnerNo())
                        .query(String.class)
                        .list())
                .containsExactly(day().toString());
        assertThat(audit(cast))
                .containsExactly("premier.applied", "premier.filed", "premier.review-held", "tier.premier-approved");
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> desk.withdraw(cast.lead(), cast.visible(), number));
    }

    @Test
    void isRefusedNamingTheRowsThatLapsedMeanwhile() {
        var cast = reviewed();
        jdbc.sql("delete from business_plan where partner_no = ?")
                .param(cast.partner().partnerNo())
                .update();

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> decisions.approve(cast.manager(), cast.visible(), number(cast), null))
                .satisfies(refused -> assertThat(refused.rows()).anyMatch(row -> row.contains("Business Plan")));
        assertThat(desk.open(cast.visible())).isNotNull();
        assertThat(periods(cast)).hasSize(1);
    }

    @Test
    void aDeclinedApplicantMayApplyAgain() {
        var cast = reviewed();
        decisions.decline(cast.manager(), cast.visible(), number(cast), "Next year");

        desk.apply(cast.lead(), cast.visible());

        assertThat(desk.of(cast.visible()))
                .extracting(PremierApplication::status)
                .containsExactly(PremierStatus.APPLIED, PremierStatus.DECLINED);
        assertThat(mails(cast)).contains("Example Consulting: the application for Premier was declined");
    }

    @Test
    void aNarrativeIsWrittenOverByNobodyWhoHasNotSeenIt() {
        var cast = applicant();
        var number = number(cast);
        assessments.draft(cast.manager(), cast.visible(), number, new Narrative("First", 0));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(
                        () -> assessments.draft(cast.manager(), cast.visible(), number, new Narrative("Second", 0)));
        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> assessments.file(cast.manager(), cast.visible(), number, new Narrative(" ", 1)))
                .matches(refused -> refused.key().equals("tiering.refused.NARRATIVE"));
        assertThat(desk.require(cast.visible(), number).narrative()).isEqualTo("First");
    }

    @Test
    void aReviewIsHeldAfterItsPreAssessmentAndNotInTheFuture() {
        var cast = applicant();
        assessments.file(cast.manager(), cast.visible(), number(cast), NARRATIVE);

        for (var wrong : List.of(day().minusDays(1), day().plusDays(1))) {
            assertThatExceptionOfType(DayRefused.class)
                    .isThrownBy(() -> assessments.holdReview(
                            cast.manager(), cast.visible(), number(cast), new Meeting(wrong, "Everybody")))
                    .matches(refused -> refused.key().equals("tiering.refused.REVIEW_DAY"));
        }
    }

    @Test
    void theDataAssessmentComparesTwelveMonthsWithTheTwelveBefore() {
        var cast = cast();
        var today = day();
        material(cast)
                .launches(2, today, "100")
                .launches(1, today.minusMonths(12).plusDays(1), "50.50")
                .opportunities(1, "LAUNCHED", today.minusDays(20), "9", "AWS")
                .launches(3, today.minusMonths(12), "10")
                .launches(1, today.minusMonths(24), "7")
                .opportunities(2, "QUALIFIED", null, "40", "PARTNER")
                .opportunities(1, "COMMITTED", null, "1.25", "AWS")
                .opportunities(5, "CLOSED_LOST", null, "1", "PARTNER");

        var assessment = data.of(cast.visible());

        assertThat(DataAssessment.launches(assessment.latest())).isEqualTo(4);
        assertThat(DataAssessment.revenue(assessment.latest())).isEqualByComparingTo("259.50");
        assertThat(DataAssessment.originated(assessment.latest())).isEqualTo(3);
        assertThat(DataAssessment.launches(assessment.before())).isEqualTo(3);
        assertThat(DataAssessment.revenue(assessment.before())).isEqualByComparingTo("30");
        assertThat(assessment.latest().get(11).launches()).isEqualTo(2 + 1);
        assertThat(DataAssessment.growth(
                        DataAssessment.revenue(assessment.before()), DataAssessment.revenue(assessment.latest())))
                .isEqualTo(765);
        assertThat(DataAssessment.share(3, 4)).isEqualTo(75);
        assertThat(DataAssessment.share(0, 0)).isNull();
        assertThat(assessment.pipeline()).extracting(Pipeline::stage).containsExactly("QUALIFIED", "COMMITTED");
        assertThat(assessment.pipelineAmount()).isEqualByComparingTo("81.25");
    }

    @Test
    void theDataAssessmentSaysWhenEachCriterionLapsesIfNothingComes() {
        var cast = candidate(day().minusMonths(7));
        jdbc.sql("update business_plan set confirmed_on = ? where partner_no = ?")
                .params(day().minusMonths(12).plusDays(40), cast.partner().partnerNo())
                .update();

        var criteria = data.of(cast.visible()).criteria();

        assertThat(criteria).hasSize(13);
        assertThat(criteria)
                .filteredOn(criterion -> criterion.row().equals("business-plan"))
                .extracting(Prospect::lapsesOn)
                .containsExactly(day().minusMonths(12).plusDays(40).plusMonths(12));
        assertThat(criteria)
                .filteredOn(criterion -> criterion.row().equals("launched-opportunities"))
                .singleElement()
                .satisfies(launches -> {
                    assertThat(launches.now()).isEqualTo("50 of 50");
                    assertThat(launches.lapsesOn())
                            .isEqualTo(day().minusMonths(7).plusMonths(12));
                });
        assertThat(criteria)
                .filteredOn(criterion -> criterion.row().equals("accredited-individuals"))
                .extracting(Prospect::lapsesOn)
                .containsOnlyNulls();
    }

    /** The only plan lapses, and the next one is dated ahead; the one after that comes too late. */
    @Test
    void theDataAssessmentTellsOfACriterionThatLapsesAndComesBack() {
        var cast = candidate(day().minusMonths(7));
        jdbc.sql("update business_plan set confirmed_on = ? where partner_no = ?")
                .params(day().minusMonths(12).plusDays(40), cast.partner().partnerNo())
                .update();
        material(cast).plan(day().plusDays(70)).plan(day().plusDays(90));

        assertThat(data.of(cast.visible()).criteria())
                .filteredOn(criterion -> criterion.row().equals("business-plan"))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.lapsesOn())
                            .isEqualTo(day().minusMonths(12).plusDays(40).plusMonths(12));
                    assertThat(plan.returnsOn()).isEqualTo(day().plusDays(70));
                });
    }

    @Test
    void whatWasFiledStaysAsItWasWhateverBecomesOfTheFacts() {
        var cast = applicant();
        assessments.file(cast.manager(), cast.visible(), number(cast), NARRATIVE);
        var filed = data.read(desk.require(cast.visible(), number(cast)).assessment());
        material(cast).launches(7, day(), "1000");

        assertThat(data.read(desk.require(cast.visible(), number(cast)).assessment()))
                .isEqualTo(filed);
        assertThat(data.of(cast.visible())).isNotEqualTo(filed);
    }

    /** Holds Advanced and the criteria of Premier since a day. */
    private Cast candidate(LocalDate since) {
        var cast = cast();
        material(cast)
                .member(day().minusYears(3), day().plusYears(1))
                .tier("ADVANCED", day().minusMonths(10), day().plusMonths(2))
                .forPremier(since);
        return cast;
    }

    private Cast applicant() {
        var cast = candidate(day().minusMonths(7));
        desk.apply(cast.lead(), cast.visible());
        return cast;
    }

    private Cast reviewed() {
        var cast = applicant();
        assessments.file(cast.manager(), cast.visible(), number(cast), NARRATIVE);
        assessments.holdReview(cast.manager(), cast.visible(), number(cast), new Meeting(day(), "Ann, Pat"));
        return cast;
    }

    private int number(Cast cast) {
        return desk.of(cast.visible()).get(0).applicationNo();
    }
}
