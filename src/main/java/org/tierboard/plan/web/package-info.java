/** The page on which business plans are handed in and decided on. */
@NullMarked
package org.tierboard.plan.web;

import org.jspecify.annotations.NullMarked;
