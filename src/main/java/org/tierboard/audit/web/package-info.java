/** The pages on which the audit is read. */
@NullMarked
package org.tierboard.audit.web;

import org.jspecify.annotations.NullMarked;
