/** Customer satisfaction responses and their two checks. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.csat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
