/** Work that happens by itself: every day, once over all copies of the application, and caught up after a missed night. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
