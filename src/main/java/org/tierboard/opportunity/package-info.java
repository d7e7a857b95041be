/** Opportunities, one line for each partner tagged on them. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
