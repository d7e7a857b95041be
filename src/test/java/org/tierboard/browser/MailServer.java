package org.tierboard.browser;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server of its own, and what people read in their mailboxes. */
final class MailServer {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    MailServer() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    void stop() {
        server.stop();
    }

    /** The path of the first link in a mail; waits until it has come. */
    String link(String address, String subject) {
        var text = text(address, subject);
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return link.group(1);
    }

    /** What a mail says; waits until it has come. */
    String text(String address, String subject) {
        await("mail to %s: %s, of %s".formatted(address, subject, subjects(address)))
                .atMost(PATIENCE)
                .until(() -> subjects(address).contains(subject));
        return to(address)
                .filter(mail -> subject(mail).equals(subject))
                .reduce((older, newer) -> newer)
                .map(MailServer::plain)
                .orElseThrow();
    }

    private List<String> subjects(String address) {
        return to(address).map(MailServer::subject).toList();
    }

    private Stream<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages()).filter(mail -> isTo(mail, address));
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(MimeMessage mail) {
        try {
            return plain(mail.getContent());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first part is the plain one, however deep it lies. */
    private static String plain(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plain(first.getContent());
        }
        return content.toString();
    }
}
