/** Calls to addresses that somebody typed: HTTPS to the open internet, and never into a network behind the firewall. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tierboard.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
