/** The card, its records and the portfolio: as pages and as JSON. */
@NullMarked
package org.tierboard.scorecard.web;

import org.jspecify.annotations.NullMarked;
