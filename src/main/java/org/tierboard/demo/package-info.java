/** The demonstration: an invented network of partners, dated relative to the day on which it is made, and accounts to look at it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "credential",
            "csat",
            "job",
            "kernel",
            "nightly",
            "opportunity",
            "partner",
            "plan",
            "reference",
            "tiering",
            "validation"
        })
@NullMarked
package org.tierboard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
