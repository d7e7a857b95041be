/** Public references that are entered with a URL, and their approval. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
