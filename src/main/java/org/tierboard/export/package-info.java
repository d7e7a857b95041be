/** Tables and pages on their way out of the product: CSV, Excel, PDF. Knows no fact; the modules bring theirs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tierboard.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
