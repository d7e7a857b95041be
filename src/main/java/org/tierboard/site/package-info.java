/** What all pages and all answers share: the shell around a page, navigation, errors, formats, response headers. */
@ApplicationModule(allowedDependencies = {"account", "kernel"})
@NullMarked
package org.tierboard.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
