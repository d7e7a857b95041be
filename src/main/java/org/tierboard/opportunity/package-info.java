/** Opportunities, one line for each partner tagged on them, and the way from prospect to launch. */
@ApplicationModule(allowedDependencies = {"account", "api", "kernel", "site"})
@NullMarked
package org.tierboard.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
