/** Customer satisfaction responses and their two checks. */
@ApplicationModule(
        allowedDependencies = {"account", "api", "evaluation", "guide", "job", "kernel", "notification", "site"})
@NullMarked
package org.tierboard.csat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
