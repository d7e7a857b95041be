/** Pages about partners themselves: people, membership and fee, and the registration of new ones. */
@NullMarked
package org.tierboard.partner.web;

import org.jspecify.annotations.NullMarked;
