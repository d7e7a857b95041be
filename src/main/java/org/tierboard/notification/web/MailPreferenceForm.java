package org.tierboard.notification.web;

import org.jspecify.annotations.Nullable;

/** Whether somebody wants reminders; a box without a tick sends nothing. */
record MailPreferenceForm(@Nullable Boolean reminders) {

    public boolean isWanted() {
        return Boolean.TRUE.equals(reminders);
    }
}
