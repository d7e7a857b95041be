package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierboard.account.Visibility;
import org.tierboard.job.DailyTask;
import org.tierboard.job.Reminders;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.ReviewQueries;
import org.tierboard.scorecard.Scorecards;

/** Tells alliance leads 90, 60, 30 and 7 days ahead of the tier review what is still missing (R28). */
@Component
class ReviewReminders implements DailyTask {

    private static final String KIND = "tier-review";
    private static final int FIRST = 90;
    private static final int[] DAYS_BEFORE = {FIRST, 60, 30, 7};
    private static final int AT_A_TIME = 200;
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    private final ReviewQueries reviews;
    private final Scorecards scorecards;
    private final Reminders reminders;
    private final Announcements announcements;

    ReviewReminders(ReviewQueries reviews, Scorecards scorecards, Reminders reminders, Announcements announcements) {
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.reminders = reminders;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "tiering.review-reminders";
    }

    @Override
    public LocalTime at() {
        return MORNING;
    }

    @Override
    public void run(LocalDate day) {
        var due = new ReviewQueries.Due(new Visibility(true, List.of()), day.plusDays(FIRST), day);
        var number = 0;
        List<Integer> page;
        do {
            var request = new PageRequest(number++, AT_A_TIME);
            page = reviews.page(due, request).entries().stream()
                    .map(entry -> entry.partnerNo())
                    .toList();
            scorecards.of(page, day).forEach(card -> remind(card, day));
        } while (page.size() == AT_A_TIME);
    }

    private void remind(PartnerCard card, LocalDate day) {
        var review = requireNonNull(card.scorecard().standing().period()).nextReviewOn();
        if (day.isBefore(review)) {
            Reminders.step(day, review, DAYS_BEFORE)
                    .ifPresent(step -> reminders.once(card.partnerNo(), KIND, review, step, () -> send(card, review)));
        }
    }

    private void send(PartnerCard card, LocalDate review) {
        var missing = Missing.forRenewal(card);
        announcements.remindLeads(Letter.about(
                        card, missing.isEmpty() ? "review-ready" : "review-missing", "scorecard", Days.print(review))
                .naming(missing));
    }
}
