/** Credentials by e-mail address, and who holds which on what days. */
@ApplicationModule(allowedDependencies = {"account", "api", "kernel", "site"})
@NullMarked
package org.tierboard.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
