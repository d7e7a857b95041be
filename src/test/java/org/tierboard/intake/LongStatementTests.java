package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The driver gives up on a server that says nothing for a while; an import of millions of rows hears nothing for longer. */
@TestPropertySource(properties = "spring.datasource.hikari.data-source-properties.socketTimeout=1")
class LongStatementTests extends ImportTest {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtext('tierboard.import.opportunities'))";

    @Autowired
    DataSource dataSource;

    @Test
    void areWaitedForByAnImport() throws Exception {
        var file =
                "opportunity_id,partner_id,customer,workload,origin,stage,estimated_mrr\nO-1,%s,A,B,PARTNER,Prospect,1\n"
                        .formatted(partner);

        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute(HOLD);
            var importing = CompletableFuture.supplyAsync(() -> take(ImportKind.OPPORTUNITIES, file));
            assertThat(importing).failsWithin(2500, TimeUnit.MILLISECONDS).withThrowableOfType(TimeoutException.class);
            other.rollback();

            assertThat(importing.get(10, TimeUnit.SECONDS).status()).isEqualTo(ImportStatus.COMPLETED);
        }
    }
}
