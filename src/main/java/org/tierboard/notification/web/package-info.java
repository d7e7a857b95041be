/** The outbox for administrators, and what people say about the mail they want. */
@NullMarked
package org.tierboard.notification.web;

import org.jspecify.annotations.NullMarked;
