package org.tierboard.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.PortfolioEntry;
import org.tierboard.scorecard.PortfolioQueries;
import org.tierboard.scorecard.ReviewQueries;
import org.tierboard.scorecard.Scorecards;

/** R28: on the review date or after it, and what each outcome leaves behind. */
class ReviewsTests extends TieringTest {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewReminders reminders;

    @Autowired
    Scorecards scorecards;

    @Autowired
    PortfolioQueries partners;

    @Autowired
    ReviewQueries dates;

    @Test
    void isRenewedFromTheReviewDateOnHoweverLateItIsDecided() {
        var cast = holder("SELECT", 10);
        material(cast).people(4, day().minusYears(2)).launches(3, day().minusMonths(2), "600");

        reviews.renew(cast.manager(), due(cast, 10));

        var review = day().minusDays(10);
        assertThat(periods(cast)).last().isEqualTo("SELECT %s %s".formatted(review, review.plusYears(1)));
        assertThat(audit(cast)).containsExactly("tier.renewed");
        assertThat(mails(cast)).containsExactly("Example Consulting: Select is renewed");
    }

    @Test
    void whatIsDatedOnTheReviewDayOrLaterDoesNotRenewTheOldPeriod() {
        var cast = holder("SELECT", 10);
        material(cast).people(4, day().minusYears(2)).launches(3, day().minusDays(10), "600");

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> reviews.renew(cast.manager(), due(cast, 10)))
                .satisfies(refused -> assertThat(refused.rows())
                        .extracting(row -> row.replaceAll(".*: ", ""))
                        .containsExactly("0 of 3", "$0 of $1,500"));
    }

    @Test
    void nothingIsDecidedBeforeTheReviewDate() {
        var cast = holder("SELECT", -1);

        for (var decision : List.<Runnable>of(
                () -> reviews.renew(cast.manager(), due(cast, -1)),
                () -> reviews.extend(cast.manager(), due(cast, -1), day().plusDays(30), "Why"),
                () -> reviews.move(cast.manager(), due(cast, -1), "Why"))) {
            assertThatExceptionOfType(TierRefused.class)
                    .isThrownBy(decision::run)
                    .matches(refused -> refused.key().equals("tiering.refused.NOT_YET"));
        }
        clock.move(Duration.ofDays(1));
        reviews.extend(cast.manager(), due(cast, 0), day().plusDays(30), "Why");
    }

    @Test
    void isExtendedByNinetyDaysAtMostAndThePeriodGoesOn() {
        var cast = holder("SELECT", 5);
        var start = day().minusDays(5).minusYears(1);
        for (var tooFar : List.of(day(), day().minusDays(1), day().plusDays(91))) {
            assertThatExceptionOfType(DayRefused.class)
                    .isThrownBy(() -> reviews.extend(cast.manager(), due(cast, 5), tooFar, "Why"))
                    .matches(refused -> refused.key().equals("tiering.refused.EXTENSION"));
        }

        reviews.extend(cast.manager(), due(cast, 5), day().plusDays(90), "A launch is near");

        assertThat(periods(cast)).containsExactly("SELECT %s %s".formatted(start, day().plusDays(90)));
        assertThat(card(cast, day()).scorecard().isReviewOverdue()).isFalse();
        assertThat(mails(cast)).singleElement().asString().contains("put off");
    }

    @Test
    void aCardOfAPastDayShowsTheReviewDateThatWasInForceOnIt() {
        var cast = holder("SELECT", 5);
        var first = day().minusDays(5);
        reviews.extend(cast.manager(), due(cast, 5), day().plusDays(20), "Why");
        var extendedOn = day();
        clock.move(Duration.ofDays(25));
        reviews.extend(
                cast.manager(), new Reviews.Due(cast.visible(), extendedOn.plusDays(20)), day().plusDays(40), "Why");

        assertThat(review(cast, extendedOn.minusDays(1))).isEqualTo(first);
        assertThat(review(cast, extendedOn)).isEqualTo(extendedOn.plusDays(20));
        assertThat(review(cast, day().minusDays(1))).isEqualTo(extendedOn.plusDays(20));
        assertThat(review(cast, day())).isEqualTo(day().plusDays(40));
        assertThat(listed(cast, extendedOn.minusDays(1))).isEqualTo(first);
    }

    @Test
    @DisplayName("R28: a partner that misses its review moves to the highest lower tier whose upgrade column is met")
    void movesToTheHighestLowerTierWhoseUpgradeColumnIsMet() {
        var cast = holder("PREMIER", 3);
        material(cast).forAdvanced(day().minusMonths(2));

        reviews.move(cast.manager(), due(cast, 3), "Two rows are missing");

        assertThat(periods(cast)).last().isEqualTo("ADVANCED %s %s".formatted(day(), day().plusYears(1)));
        assertThat(audit(cast)).containsExactly("tier.moved");
    }

    @Test
    void skipsALowerTierThatIsNotMetEither() {
        var cast = holder("PREMIER", 3);
        material(cast).forSelect(day().minusMonths(2));

        reviews.move(cast.manager(), due(cast, 3), "Much is missing");

        assertThat(periods(cast)).last().isEqualTo("SELECT %s %s".formatted(day(), day().plusYears(1)));
    }

    @Test
    void movesToNoneWhereNoLowerTierIsMet() {
        var cast = holder("ADVANCED", 3);

        reviews.move(cast.manager(), due(cast, 3), "Everything is missing");

        assertThat(periods(cast)).last().isEqualTo("NONE " + day());
    }

    @Test
    void whoRenewsIsNeitherExtendedNorMoved() {
        var cast = holder("SELECT", 10);
        material(cast).people(4, day().minusYears(2)).launches(3, day().minusMonths(2), "600");

        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> reviews.move(cast.manager(), due(cast, 10), "Why"))
                .matches(refused -> refused.key().equals("tiering.refused.RENEWS"));
        assertThatExceptionOfType(TierRefused.class)
                .isThrownBy(() -> reviews.extend(cast.manager(), due(cast, 10), day().plusDays(3), "Why"));
    }

    @Test
    void aReviewIsDecidedOnce() {
        var cast = holder("ADVANCED", 3);
        var review = due(cast, 3);
        reviews.move(cast.manager(), review, "Everything is missing");

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> reviews.move(cast.manager(), review, "Everything is missing"))
                .matches(already -> already.key().equals("tiering.review.already.MOVED"));
        assertThatExceptionOfType(TierNotFound.class).isThrownBy(() -> reviews.renew(cast.manager(), due(cast, 700)));
    }

    @Test
    void remindsTheLeadOnceOfEachStepNamingWhatIsMissing() {
        var cast = holder("SELECT", -90);
        material(cast).people(4, day().minusYears(2));
        var review = day().plusDays(90);

        reminders.run(review.minusDays(91));
        assertThat(mails(cast)).isEmpty();
        for (var ahead : List.of(90, 90, 89, 60, 31, 30, 7, 6, 1, 0, -1)) {
            reminders.run(review.minusDays(ahead));
        }

        assertThat(mails(cast)).hasSize(4).allMatch(subject -> subject.contains("what is still missing"));
        var text = jdbc.sql("select plain from outgoing_mail where partner_no = ? order by mail_no limit 1")
                .param(cast.partner().partnerNo())
                .query(String.class)
                .single();
        assertThat(text)
                .contains("- Launched Opportunities: 0 of 3")
                .contains("/partners/" + cast.partner().id());
    }

    @Test
    void comingAndOverdueReviewsAreListedOldestFirst() {
        var late = holder("SELECT", 30);
        var soon = holder("ADVANCED", -90);
        var later = holder("SELECT", -91);
        var visible = new Visibility(
                false,
                List.of(soon, later, late).stream()
                        .map(cast -> cast.partner().partnerNo())
                        .toList());

        var slice = dates.page(new ReviewQueries.Due(visible, day().plusDays(90), day()), PageRequest.first(1));

        assertThat(slice.total()).isEqualTo(2);
        assertThat(slice.entries())
                .extracting(PortfolioEntry::partnerNo)
                .containsExactly(late.partner().partnerNo());
    }

    /** Holds a tier whose review was so many days ago. */
    private Cast holder(String tier, int daysAgo) {
        var cast = cast();
        var review = day().minusDays(daysAgo);
        material(cast).member(day().minusYears(3), day().plusYears(1)).tier(tier, review.minusYears(1), review);
        return cast;
    }

    private Reviews.Due due(Cast cast, int daysAgo) {
        return new Reviews.Due(cast.visible(), day().minusDays(daysAgo));
    }

    private PartnerCard card(Cast cast, LocalDate asOf) {
        return scorecards.of(cast.visible(), asOf);
    }

    private LocalDate review(Cast cast, LocalDate asOf) {
        return card(cast, asOf).scorecard().standing().period().nextReviewOn();
    }

    private LocalDate listed(Cast cast, LocalDate day) {
        return partners.one(cast.visible(), day).nextReviewOn();
    }
}
