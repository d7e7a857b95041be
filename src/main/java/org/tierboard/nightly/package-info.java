/** The whole network evaluated each night, and on demand: what changed since the day before, and what will lapse. */
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
            "site"
        })
@NullMarked
package org.tierboard.nightly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
