/** Business plans and their confirmation. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
