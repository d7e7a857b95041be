/** The life of a tier: upgrades, reviews, and the way to Premier; what was decided, with the card as it was. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "api",
            "evaluation",
            "export",
            "job",
            "kernel",
            "notification",
            "partner",
            "scorecard",
            "scorecard::kept",
            "site",
            "validation"
        })
@NullMarked
package org.tierboard.tiering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
