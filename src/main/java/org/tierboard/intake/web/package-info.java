/** Imports over the API and as pages. */
@NullMarked
package org.tierboard.intake.web;

import org.jspecify.annotations.NullMarked;
