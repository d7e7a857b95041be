package org.tierboard.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.EmailAddress;

/**
 * How often an account, and a source, may fail to sign in: 10 and 50 times in a quarter of an hour. Kept in the
 * database, so that all copies of the application count together. An attempt is taken before the password is looked at
 * and given back when it was right; parallel guesses therefore can't exceed the limit.
 */
@Component
class SignInAllowance {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final BucketConfiguration PER_ACCOUNT = atMost(10, WINDOW);
    private static final BucketConfiguration PER_SOURCE = atMost(50, WINDOW);
    private static final BucketConfiguration PER_ADDRESS = atMost(3, Duration.ofHours(1));
    private static final BucketConfiguration PER_ASKING_SOURCE = atMost(20, Duration.ofHours(1));
    private static final BucketConfiguration TOLD = atMost(1, Duration.ofMinutes(1));
    private static final int CLEANED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SignInAllowance(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sign_in_allowance")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** @throws TooManyAttempts if there is none left */
    Attempt take(String email, String source) {
        var account = bucket("account:" + hash(email), PER_ACCOUNT);
        var origin = bucket("source:" + SourceAddress.network(source), PER_SOURCE);
        takeOne(origin);
        try {
            takeOne(account);
        } catch (TooManyAttempts spent) {
            origin.addTokens(1);
            throw spent;
        }
        return new Attempt(account, origin);
    }

    /** Whether a link to a new password may go to that address, and be asked for from that source, once more. */
    boolean mayAskForLink(String email, String source) {
        var account = bucket("link:" + hash(email), PER_ADDRESS);
        var origin = bucket("link-source:" + SourceAddress.network(source), PER_ASKING_SOURCE);
        return origin.tryConsume(1) && account.tryConsume(1);
    }

    /** Whether that source wasn't told of within the last minute. */
    boolean isNews(String source) {
        return bucket("told:" + SourceAddress.network(source), TOLD).tryConsume(1);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        buckets.removeExpired(CLEANED_AT_ONCE);
    }

    /** What people type there may be anything, their password included. */
    private static String hash(String email) {
        return HexFormat.of().formatHex(new Secret(EmailAddress.normalise(email)).hash());
    }

    private Bucket bucket(String key, BucketConfiguration configuration) {
        return buckets.getProxy(key, () -> configuration);
    }

    private static void takeOne(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static BucketConfiguration atMost(int times, Duration window) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(times)
                        .refillIntervally(times, window)
                        .build())
                .build();
    }

    /** One attempt taken from both allowances. */
    record Attempt(Bucket account, Bucket source) {

        void giveBack() {
            account.addTokens(1);
            source.addTokens(1);
        }
    }
}
