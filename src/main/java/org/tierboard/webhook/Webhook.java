package org.tierboard.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address that is called when something happens. */
@Entity
class Webhook {

    private static final Duration BOTH_SECRETS = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long hookNo;

    private @Nullable Integer partnerNo;
    private String name;
    private String url;
    private String[] events;
    private String secret;
    private @Nullable String previousSecret;
    private @Nullable Instant rotatedAt;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant failingSince;
    private @Nullable Instant disabledAt;

    @Version
    private long version;

    /** @param partnerNo the partner whose events it gets; none for those of all */
    Webhook(NewWebhook wanted, @Nullable Integer partnerNo, String secret, String createdBy, Instant now) {
        this.partnerNo = partnerNo;
        this.name = wanted.name();
        this.url = wanted.url();
        this.events = wanted.events().stream().map(WebhookEvent::type).toArray(String[]::new);
        this.secret = secret;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    long hookNo() {
        return Objects.requireNonNull(hookNo, "A webhook has no number before it is stored");
    }

    @Nullable
    Integer partnerNo() {
        return partnerNo;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    boolean isAt(long seenVersion) {
        return version == seenVersion;
    }

    boolean isEnabled() {
        return disabledAt == null;
    }

    boolean wants(WebhookEvent event, int partner) {
        return isEnabled()
                && (partnerNo == null || partnerNo == partner)
                && Arrays.asList(events).contains(event.type());
    }

    /** What signs a call now: for a day the former secret, too. */
    List<String> secrets(Instant now) {
        var former = previousSecret;
        var both = former != null && rotatedAt != null && now.isBefore(rotatedAt.plus(BOTH_SECRETS));
        return both ? Stream.of(secret, former).toList() : List.of(secret);
    }

    void rotate(String next, Instant now) {
        previousSecret = secret;
        secret = next;
        rotatedAt = now;
    }

    void answered() {
        failingSince = null;
    }

    /** @return since when no call was answered well */
    Instant failed(Instant now) {
        failingSince = failingSince == null ? now : failingSince;
        return failingSince;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
        failingSince = null;
    }
}
