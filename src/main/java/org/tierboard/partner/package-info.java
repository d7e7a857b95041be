/** Partners: their membership and fee, the tiers that they held, and the individuals registered with them. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "api",
            "evaluation",
            "guide",
            "job",
            "kernel",
            "notification",
            "scorecard",
            "scorecard::answers",
            "site"
        })
@NullMarked
package org.tierboard.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
