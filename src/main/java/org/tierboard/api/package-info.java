/** What all calls of the API have in common: keys that make a retry safe, versions, cursors, strict JSON, its description. */
@ApplicationModule(allowedDependencies = {"account", "kernel", "site"})
@NullMarked
package org.tierboard.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
