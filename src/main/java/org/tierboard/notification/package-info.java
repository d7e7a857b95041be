/** Mail: written to an outbox in the transaction that causes it, sent afterwards, and never lost. */
@ApplicationModule(allowedDependencies = {"account", "kernel", "site"})
@NullMarked
package org.tierboard.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
