/** The editions of the programme's guide: requirement sets as data, strictly read. */
@ApplicationModule(allowedDependencies = {"evaluation", "kernel", "account", "site"})
@NullMarked
package org.tierboard.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
