package org.tierboard.reference;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.reference.PublicReference.Entry;
import org.tierboard.reference.PublicReference.Key;

@EntityTest
class PublicReferenceTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    PublicReferences references;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReadAsItWasWritten() {
        var key = new Key(stored.partner("P-1").partnerNo(), "R-1");
        var submitted = reference(key);
        submitted.approve(DAY.plusDays(4), "Ada");
        references.save(submitted);

        var found = stored.reread(() -> references.findById(key).orElseThrow());

        assertThat(found.customer()).isEqualTo("Example Bank");
        assertThat(found.submittedOn()).isEqualTo(DAY);
        assertThat(found.approvedOn()).isEqualTo("2022-02-05");
    }

    /** R19b. */
    @Test
    void countsFromItsApprovalAndNotBefore() {
        var reference = references.save(reference(new Key(stored.partner("P-1").partnerNo(), "R-1")));
        stored.write();
        assertThat(counting()).isZero();

        reference.approve(DAY, "Ada");
        stored.write();

        assertThat(counting()).isOne();
    }

    @Test
    void isApprovedOnceAndNotBeforeItWasSubmitted() {
        var reference = reference(new Key(1, "R-1"));

        assertThatIllegalArgumentException().isThrownBy(() -> reference.approve(DAY.minusDays(1), "Ada"));
        reference.approve(DAY, "Ada");
        assertThatIllegalStateException().isThrownBy(() -> reference.approve(DAY, "Ada"));
    }

    @Test
    void belongsToAPartnerThatThereIs() {
        references.save(reference(new Key(-1, "R-1")));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("public_reference_partner_fk");
    }

    @Test
    void countsNoMoreOnceItIsWithdrawnAndIsNeverDecidedTwice() {
        var reference = references.save(reference(new Key(stored.partner("P-1").partnerNo(), "R-1")));
        reference.approve(DAY, "Ada");
        stored.write();
        assertThat(counting()).isOne();

        reference.withdraw(DAY.plusDays(9), "The customer asked for it");
        stored.write();

        assertThat(counting()).isZero();
        assertThat(reference.status()).isEqualTo(ReferenceStatus.WITHDRAWN);
        assertThatIllegalStateException().isThrownBy(() -> reference.withdraw(DAY, "again"));
        assertThatIllegalStateException().isThrownBy(() -> reference.approve(DAY, "Ada"));
    }

    @Test
    void isDeclinedWithAReasonOnly() {
        var reference = reference(new Key(1, "R-1"));

        assertThatIllegalArgumentException().isThrownBy(() -> reference.decline(DAY, "Ada", " "));
    }

    private static PublicReference reference(Key key) {
        return PublicReference.submit(key, new Entry("Example Bank", "https://example.com/ledger", "Ledger"), 7, DAY);
    }

    private int counting() {
        return jdbc.sql("select count(*) from reference_counting")
                .query(Integer.class)
                .single();
    }
}
