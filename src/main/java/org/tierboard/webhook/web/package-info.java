/** The pages and the API by which webhooks are registered and their deliveries looked at. */
@NullMarked
package org.tierboard.webhook.web;

import org.jspecify.annotations.NullMarked;
