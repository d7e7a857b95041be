/** Sign-in, sessions, tokens and access rules of the web; pages for users and the own account. */
@NullMarked
package org.tierboard.account.web;

import org.jspecify.annotations.NullMarked;
