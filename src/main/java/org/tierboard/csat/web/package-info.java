/** The form that is open to all, the confirmation behind the mailed link, and the pages of partners and administrators. */
@NullMarked
package org.tierboard.csat.web;

import org.jspecify.annotations.NullMarked;
