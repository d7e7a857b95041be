package org.tierboard.csat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.PartnerId;

/** Tells when a form was shown, by a moment that the form carries and nobody else can sign. */
@Component
public class FormStamps {

    /** Nobody reads and fills in the form in less. */
    static final Duration QUICKEST = Duration.ofSeconds(3);

    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private volatile byte @Nullable [] secret;

    FormStamps(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a form about that partner that is shown now. */
    public String issue(PartnerId partner) {
        var moment = Long.toString(clock.instant().toEpochMilli());
        return moment + "." + signature(partner, moment);
    }

    /** Whether the form lay open for so long that it should be sent again; false for what is no stamp of ours. */
    public boolean isOutdated(PartnerId partner, @Nullable String stamp) {
        return issued(partner, stamp)
                .map(since -> since.plus(GOOD_FOR).isBefore(clock.instant()))
                .orElse(false);
    }

    /** Whether a person had time to fill the form in. */
    boolean isByAPerson(PartnerId partner, @Nullable String stamp) {
        return issued(partner, stamp)
                .map(since -> !clock.instant().isBefore(since.plus(QUICKEST)))
                .orElse(false);
    }

    private Optional<Instant> issued(PartnerId partner, @Nullable String stamp) {
        var parts = stamp == null ? new String[0] : stamp.split("\\.", 2);
        if (parts.length < 2 || !isOurs(partner, parts)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[0])));
        } catch (NumberFormatException | DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private boolean isOurs(PartnerId partner, String[] parts) {
        return MessageDigest.isEqual(
                signature(partner, parts[0]).getBytes(StandardCharsets.UTF_8),
                parts[1].getBytes(StandardCharsets.UTF_8));
    }

    private String signature(PartnerId partner, String moment) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            var signed = mac.doFinal((moment + " " + partner.value()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        var known = secret;
        if (known == null) {
            known = jdbc.sql("select secret from csat_form_key")
                    .query(byte[].class)
                    .single();
            secret = known;
        }
        return known;
    }
}
