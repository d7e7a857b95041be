/** The pages on which tiers are asked for, granted, reviewed and looked back on. */
@NullMarked
package org.tierboard.tiering.web;

import org.jspecify.annotations.NullMarked;
