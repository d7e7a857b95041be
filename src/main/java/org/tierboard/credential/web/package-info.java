/** Credentials for programs: those of a partner's people, and single ones for administrators. */
@NullMarked
package org.tierboard.credential.web;

import org.jspecify.annotations.NullMarked;
