/** Words that every module shares. Pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tierboard.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
