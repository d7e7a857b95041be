/** The pages on which public references are entered and decided on. */
@NullMarked
package org.tierboard.reference.web;

import org.jspecify.annotations.NullMarked;
