package org.tierboard.notification;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.EmailAddress;

/** Who wants reminders: everybody, until they say otherwise. */
@Repository
public class MailPreferences {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;

    private static final String KNOW = """
            insert into mail_recipient (address, token)
            values (:address, :token)
                on conflict (address) do nothing
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MailPreferences(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public boolean wantsReminders(String address) {
        return jdbc.sql("select reminders from mail_recipient where address = :address")
                .param("address", EmailAddress.normalise(address))
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Transactional
    public void choose(String address, boolean reminders) {
        know(address);
        jdbc.sql("update mail_recipient set reminders = :reminders where address = :address")
                .param("reminders", reminders)
                .param("address", EmailAddress.normalise(address))
                .update();
        events.publishEvent(
                Deed.of("mail.reminders-chosen").on("recipient", address).became("reminders", reminders));
    }

    /** Whose link it is. */
    public Optional<String> addressOf(String token) {
        return jdbc.sql("select address from mail_recipient where token = :token")
                .param("token", token)
                .query(String.class)
                .optional();
    }

    /** What the link of that recipient ends in: always the same, and good for ending reminders only. */
    String token(String address) {
        know(address);
        return jdbc.sql("select token from mail_recipient where address = :address")
                .param("address", EmailAddress.normalise(address))
                .query(String.class)
                .single();
    }

    private void know(String address) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql(KNOW)
                .param("address", EmailAddress.normalise(address))
                .param("token", Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .update();
    }
}
