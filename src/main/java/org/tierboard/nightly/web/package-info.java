/** The pages and the API of the nightly evaluation. */
@NullMarked
package org.tierboard.nightly.web;

import org.jspecify.annotations.NullMarked;
