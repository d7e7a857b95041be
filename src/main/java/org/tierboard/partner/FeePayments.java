package org.tierboard.partner;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the fee ledgers; written once and then only read. */
@Repository
class FeePayments {

    private static final String WRITE = """
            insert into fee_payment (partner_no, payment_no, cancels, amount, received_on, covers_until, reference,
                                     reason, through_before, recorded_at, recorded_by)
            values (:partner, :no, :cancels, :amount, :received, :covers, :reference,
                    :reason, :before, :at, :by)
            """;

    private static final String OF_ONE = """
            select payment_no,
                   cancels,
                   amount,
                   received_on,
                   covers_until,
                   reference,
                   reason,
                   through_before,
                   recorded_at,
                   recorded_by
              from fee_payment
             where partner_no = :partner
             order by payment_no
            """;

    private final JdbcClient jdbc;

    FeePayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FeeLedger of(int partnerNo) {
        return new FeeLedger(jdbc.sql(OF_ONE)
                .param("partner", partnerNo)
                .query(FeeLine.class)
                .list());
    }

    void write(int partnerNo, FeeLine line) {
        jdbc.sql(WRITE)
                .param("partner", partnerNo)
                .param("no", line.paymentNo())
                .param("cancels", line.cancels())
                .param("amount", line.amount())
                .param("received", line.receivedOn())
                .param("covers", line.coversUntil())
                .param("reference", line.reference())
                .param("reason", line.reason())
                .param("before", line.throughBefore())
                .param("at", Timestamp.from(line.recordedAt()))
                .param("by", line.recordedBy())
                .update();
    }
}
