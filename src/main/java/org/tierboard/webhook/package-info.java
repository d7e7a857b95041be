/** Webhooks: signed calls to addresses of others when something has happened, from an outbox, retried, and logged. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "api",
            "job",
            "kernel",
            "nightly",
            "notification",
            "outbound",
            "scorecard",
            "site"
        })
@NullMarked
package org.tierboard.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
