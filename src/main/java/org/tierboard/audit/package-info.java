/** What was done and what was refused, by whom and from where: written in the transaction that did it, never changed. */
@ApplicationModule(allowedDependencies = {"account", "export", "kernel", "site"})
@NullMarked
package org.tierboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
