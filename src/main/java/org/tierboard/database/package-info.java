/**
 * The PostgreSQL under the application: starts one where none is configured, and sees to it that the application works
 * in it as a role that owns nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tierboard.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
