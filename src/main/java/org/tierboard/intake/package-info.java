/** Imports: facts as CSV, checked, counted and merged; nothing of a failed one is left. */
@ApplicationModule(
        allowedDependencies = {"account", "ace", "api", "credential", "export", "guide", "job", "kernel", "site"})
@NullMarked
package org.tierboard.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
