/** Credentials by e-mail address, and who holds which on what days. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
