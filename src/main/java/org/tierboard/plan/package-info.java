/** Business plans: handed in, read, confirmed or returned; and reminders that the next one is due. */
@ApplicationModule(
        allowedDependencies = {"account", "api", "evaluation", "guide", "job", "kernel", "notification", "site"})
@NullMarked
package org.tierboard.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
