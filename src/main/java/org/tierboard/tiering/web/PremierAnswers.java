package org.tierboard.tiering.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.VersionTag;
import org.tierboard.tiering.PremierDesk;
import org.tierboard.tiering.SeenApplications;
import org.tierboard.tiering.SeenApplications.Seen;

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
        return TierAnswers.attempt(() -> {
            seenApplications.at(seen, step);
            return now(seen.partner(), viewer, seen.applicationNo());
        });
    }
}
