package org.tierboard.tiering.web;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.VersionTag;
import org.tierboard.site.FieldFault;
import org.tierboard.site.Unprocessable;
import org.tierboard.tiering.PremierDesk;
import org.tierboard.tiering.SeenApplications;
import org.tierboard.tiering.SeenApplications.Seen;
import org.tierboard.tiering.TierRefused;

/** Does something with an application for Premier, and answers with it as it is then. */
@Component
class PremierAnswers {

    private final PremierDesk desk;
    private final SeenApplications seenApplications;

    PremierAnswers(PremierDesk desk, SeenApplications seenApplications) {
        this.desk = desk;
        this.seenApplications = seenApplications;
    }

    ResponseEntity<PremierJson> now(VisiblePartner partner, Viewer viewer, int applicationNo) {
        var application = desk.require(partner, applicationNo);
        return VersionTag.ok(application.version(), PremierJson.of(partner, viewer, application));
    }

    ResponseEntity<PremierJson> created(VisiblePartner partner, Viewer viewer, int applicationNo) {
        var application = desk.require(partner, applicationNo);
        return VersionTag.created(
                Integer.toString(applicationNo), application.version(), PremierJson.of(partner, viewer, application));
    }

    /** A step in the version that was seen. */
    ResponseEntity<PremierJson> after(Seen seen, Viewer viewer, Runnable step) {
        return attempt(() -> {
            seenApplications.at(seen, step);
            return now(seen.partner(), viewer, seen.applicationNo());
        });
    }

    /** What the rules refuse is told with each row of the card that isn't met. */
    static <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (TierRefused refused) {
            var faults = refused.missing().stream()
                    .map(missing -> new FieldFault(missing.row().value(), missing.inWords()))
                    .toList();
            throw Unprocessable.missing(refused.key(), faults, refused);
        }
    }
}
