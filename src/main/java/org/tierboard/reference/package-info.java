/** Public references that are entered with a URL, and their approval. */
@ApplicationModule(allowedDependencies = {"account", "api", "evaluation", "guide", "kernel", "notification", "site"})
@NullMarked
package org.tierboard.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
