package org.tierboard.notification;

/** Whether somebody may wish not to get it. */
public enum MailKind {
    /** What one must know: decisions, links asked for. */
    MUST_KNOW,
    /** What one might remember oneself; can be unsubscribed from. */
    REMINDER
}
