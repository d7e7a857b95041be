/** Pages on which technical program validations are recorded and read. */
@NullMarked
package org.tierboard.validation.web;

import org.jspecify.annotations.NullMarked;
