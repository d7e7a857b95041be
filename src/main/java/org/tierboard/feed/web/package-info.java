/** The page of the feeds. */
@NullMarked
package org.tierboard.feed.web;

import org.jspecify.annotations.NullMarked;
