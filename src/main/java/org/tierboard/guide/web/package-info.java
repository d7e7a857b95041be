/** The page that shows the editions of the guide, what changed between two, and how they are read. */
@NullMarked
package org.tierboard.guide.web;

import org.jspecify.annotations.NullMarked;
