/**
 * ACE opportunities: reads the files in which partners and the vendor exchange them, whichever shape they have, and makes
 * the same sense of all. Knows files and no database.
 */
@ApplicationModule(allowedDependencies = {"kernel", "opportunity"})
@NullMarked
package org.tierboard.ace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
