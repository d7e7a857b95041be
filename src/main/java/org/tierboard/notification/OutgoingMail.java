package org.tierboard.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail on its way. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    private static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long mailNo;

    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable Integer partnerNo;
    private String address;
    private String name;
    private String subject;
    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String unsubscribeUrl;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;
    private @Nullable String answer;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    OutgoingMail(Mail mail, WrittenMail written, MailStatus status, Instant now) {
        this.messageId = written.messageId();
        this.kind = mail.kind();
        this.partnerNo = mail.partnerNo();
        this.address = mail.to().address();
        this.name = mail.to().name();
        this.subject = written.subject();
        this.plain = written.plain();
        this.html = written.html();
        this.unsubscribeUrl = written.unsubscribeUrl();
        this.status = status;
        this.createdAt = now;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    long mailNo() {
        return Objects.requireNonNull(mailNo, "A mail has no number before it is stored");
    }

    Recipient to() {
        return new Recipient(address, name);
    }

    @Nullable
    Integer partnerNo() {
        return partnerNo;
    }

    boolean isWaiting() {
        return status == MailStatus.WAITING;
    }

    boolean isParked() {
        return status == MailStatus.PARKED;
    }

    int attempts() {
        return attempts;
    }

    WrittenMail written() {
        return new WrittenMail(messageId, subject, Objects.requireNonNull(plain), html, unsubscribeUrl);
    }

    /** The server has it; what it says is erased. */
    void sent(Instant now) {
        become(MailStatus.SENT);
        attempts++;
        answer = null;
        plain = null;
        html = null;
        endedAt = now;
    }

    /** It was tried in vain; after the last try it is parked. */
    void failed(String said, int tries, Instant now) {
        attempts++;
        answer = said.length() <= LONGEST_ANSWER ? said : said.substring(0, LONGEST_ANSWER);
        if (attempts >= tries) {
            become(MailStatus.PARKED);
            endedAt = now;
        }
    }

    /** The server refused its recipient for good. */
    void refused(String said, Instant now) {
        failed(said, 0, now);
    }

    /** Tried from the beginning again. */
    void sendAgain() {
        become(MailStatus.WAITING);
        attempts = 0;
        endedAt = null;
    }

    private void become(MailStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A mail that is %s can't become %s".formatted(status, next));
        }
        status = next;
    }
}
