package org.tierboard.evaluation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the core must never hold; {@link PurityTests} proves with it that its rules can fail. */
@Component
class ImpureCanary {

    LocalDate today() {
        return LocalDate.now();
    }
}
