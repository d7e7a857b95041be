package org.tierboard.tiering;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Finds the application that a step is about, if the step is its next one. */
@Component
class PremierFile {

    private final PremierApplications applications;

    PremierFile(PremierApplications applications) {
        this.applications = applications;
    }

    /**
     * What somebody wants to do with an application.
     *
     * @param action the key of the deed
     */
    record Step(String action, VisiblePartner partner, int applicationNo, Viewer by) {

        Deed refusal() {
            return on(Deed.refusal(action));
        }

        Deed deed() {
            return on(Deed.of(action));
        }

        Signature signed(CardDesk desk) {
            return Signature.of(by, desk.today());
        }

        private Deed on(Deed deed) {
            return deed.at(partner.partnerNo())
                    .on("premier-application", applicationNo)
                    .by(by.actor());
        }
    }

    /**
     * The application, in one of the states in which the step is possible.
     *
     * @throws AlreadyDecided if it is in another
     */
    PremierApplication in(Step step, PremierStatus... possible) {
        var application = applications
                .findByPartnerNoAndApplicationNo(step.partner().partnerNo(), step.applicationNo())
                .orElseThrow(() -> new TierNotFound(step.applicationNo()));
        if (!Arrays.asList(possible).contains(application.status())) {
            throw already(step, application);
        }
        return application;
    }

    private static AlreadyDecided already(Step step, PremierApplication application) {
        var last = application.decided() != null
                ? application.decided()
                : application.reviewed() != null ? application.reviewed() : application.filed();
        var known = last == null ? application.applied() : last;
        return new AlreadyDecided(
                "tiering.premier.already." + application.status(),
                step.refusal(),
                known.name(),
                Days.print(known.day()));
    }
}
