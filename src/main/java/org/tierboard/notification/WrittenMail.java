package org.tierboard.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes out.
 *
 * @param messageId the same with every try, so that a mail delivered twice can be recognised
 * @param unsubscribeUrl where one click ends reminders; none for what one must know
 */
record WrittenMail(
        String messageId,
        String subject,
        String plain,
        @Nullable String html,
        @Nullable String unsubscribeUrl) {}
