/** Feeds: files that come by themselves, from a watched directory or an address, and are imported as if uploaded. */
@ApplicationModule(allowedDependencies = {"account", "intake", "kernel", "notification", "outbound", "site"})
@NullMarked
package org.tierboard.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
