package org.tierboard.tiering.web;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.VersionTag;
import org.tierboard.site.Unprocessable;
import org.tierboard.tiering.DayRefused;
import org.tierboard.tiering.TierRefused;
import org.tierboard.tiering.TierViews;

/** Answers the API with a request for an upgrade, or with what the rules refuse about a tier. */
@Component
class TierAnswers {

    private final TierViews views;

    TierAnswers(TierViews views) {
        this.views = views;
    }

    ResponseEntity<UpgradeRequestJson> now(VisiblePartner partner, int requestNo) {
        var request = views.request(partner, requestNo);
        return VersionTag.ok(
                request.version(), UpgradeRequestJson.of(partner.id().value(), request));
    }

    ResponseEntity<UpgradeRequestJson> created(VisiblePartner partner, int requestNo) {
        var request = views.request(partner, requestNo);
        return VersionTag.created(
                String.valueOf(requestNo),
                request.version(),
                UpgradeRequestJson.of(partner.id().value(), request));
    }

    /** What the rules refuse names the rows of the card that aren't met, or the field. */
    static <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (TierRefused refused) {
            throw Unprocessable.missing(refused.key(), DueReviewJson.rows(refused.missing()), refused);
        } catch (DayRefused refused) {
            throw Unprocessable.of(refused);
        }
    }
}
