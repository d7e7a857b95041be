package org.tierboard.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Finds out whether the mail server refused the recipient for good (RFC 5321: a reply that begins with 5), which no further
 * try changes. What it refuses for another reason, such as a wrong password of ours, an administrator may mend meanwhile.
 */
final class RecipientRefused {

    private static final int PERMANENT = 500;

    private RecipientRefused() {}

    /** What the server answered; empty if it may take the mail later. */
    static Optional<String> in(MailException failed) {
        return failed instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions())
                        .flatMap(RecipientRefused::chain)
                        .filter(RecipientRefused::isForGood)
                        .map(Exception::getMessage)
                        .findFirst()
                        .map(String::strip)
                : Optional.empty();
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                exception -> exception != null,
                exception -> exception instanceof MessagingException more ? more.getNextException() : null);
    }

    private static boolean isForGood(Exception exception) {
        return exception instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT;
    }
}
