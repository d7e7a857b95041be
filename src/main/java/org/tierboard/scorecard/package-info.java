/** Counting, the card, drill-down: the only module that knows all facts. It reads their counting views. */
@ApplicationModule(
        allowedDependencies = {"account", "api", "credential", "evaluation", "export", "guide", "job", "kernel", "site"
        })
@NullMarked
package org.tierboard.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
