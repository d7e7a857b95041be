/** Technical program validations, and the executive business reviews of applicants. */
@ApplicationModule(allowedDependencies = {"account", "api", "evaluation", "guide", "kernel", "scorecard", "site"})
@NullMarked
package org.tierboard.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
