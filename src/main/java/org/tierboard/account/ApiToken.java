package org.tierboard.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a program signs in with instead of a person's password. The use of a token is noted beside, not through here. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer tokenNo;

    private int userNo;

    private String name;

    private byte[] tokenHash;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant revokedAt;

    @Version
    private long version;

    ApiToken(int userNo, String name, Secret secret, Instant createdAt, Instant expiresAt) {
        this.userNo = userNo;
        this.name = name.strip();
        this.tokenHash = secret.hash();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    String name() {
        return name;
    }

    /** For good; @return false if it was revoked before */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }
}
