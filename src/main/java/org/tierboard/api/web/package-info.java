/** Calls about accounts, whose own module knows nothing of how the API answers. */
@NullMarked
package org.tierboard.api.web;

import org.jspecify.annotations.NullMarked;
