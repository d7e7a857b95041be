/** The pages of a partner's pipeline. */
@NullMarked
package org.tierboard.opportunity.web;

import org.jspecify.annotations.NullMarked;
