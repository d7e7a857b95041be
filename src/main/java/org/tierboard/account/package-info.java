/** Users, roles, assignments, sign-in and tokens; and the one place that decides who may see which partner. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
