package org.tierboard.csat;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tierboard.account.SourceAddress;

/**
 * How many responses a source may send, and how many confirmation mails a recipient gets: twenty an hour, and one an hour
 * and five a day. Kept in the database, so that all copies of the application count together.
 */
@Component
class RatingAllowance {

    private static final BucketConfiguration PER_SOURCE = BucketConfiguration.builder()
            .addLimit(limit(20, Duration.ofHours(1)))
            .build();
    private static final BucketConfiguration PER_RECIPIENT = BucketConfiguration.builder()
            .addLimit(limit(1, Duration.ofHours(1)))
            .addLimit(limit(5, Duration.ofDays(1)))
            .build();
    private static final BucketConfiguration TOLD = BucketConfiguration.builder()
            .addLimit(limit(1, Duration.ofMinutes(1)))
            .build();
    private static final int CLEANED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    RatingAllowance(DataSource database, InstantSource clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("csat_allowance")
                .clientClock(new Meter(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    boolean takeFromSource(String source) {
        return take("source:" + SourceAddress.network(source), PER_SOURCE);
    }

    /** Hashed, because who was written to is nobody's business. */
    boolean takeFromRecipient(Mailbox mailbox) {
        return take("recipient:" + LinkSecret.of(mailbox.untagged()).hex(), PER_RECIPIENT);
    }

    /** Whether that source wasn't told of within the last minute. */
    boolean isNews(String source) {
        return take("told:" + SourceAddress.network(source), TOLD);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        buckets.removeExpired(CLEANED_AT_ONCE);
    }

    private boolean take(String key, BucketConfiguration configuration) {
        return buckets.getProxy(key, () -> configuration).tryConsume(1);
    }

    private static Bandwidth limit(int allowed, Duration window) {
        return Bandwidth.builder()
                .capacity(allowed)
                .refillIntervally(allowed, window)
                .build();
    }

    /** The application's clock for the buckets. */
    private record Meter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
