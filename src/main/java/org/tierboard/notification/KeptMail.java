package org.tierboard.notification;

import java.time.Instant;

/** A mail that never left, because there is no mail server: a demonstration shows what it would have said. */
public record KeptMail(Instant createdAt, Recipient to, String subject, String plain) {}
