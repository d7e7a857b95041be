package org.tierboard.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestMail;
import org.tierboard.TestPeople;

@OverHttp
class FeeRemindersTests {

    private static final LocalDate THROUGH = LocalDate.of(2031, 5, 31);

    @Autowired
    FeeReminders reminders;

    @Autowired
    TestPeople people;

    @Autowired
    TestMail mail;

    @Autowired
    JdbcClient jdbc;

    /** FAQ 2, 3. */
    @Test
    void remindsSixtyThirtyAndSevenDaysAheadOnceEach() {
        var partner = paid("2030-01-01");
        var lead = people.leadOf(partner).email();

        assertThat(mailsAfter(lead, THROUGH.minusDays(61))).isZero();
        assertThat(mailsAfter(lead, THROUGH.minusDays(60))).isEqualTo(1);
        assertThat(mailsAfter(lead, THROUGH.minusDays(60))).as("run twice").isEqualTo(1);
        assertThat(mailsAfter(lead, THROUGH.minusDays(31))).isEqualTo(1);
        assertThat(mailsAfter(lead, THROUGH.minusDays(29)))
                .as("a night was missed")
                .isEqualTo(2);
        assertThat(mailsAfter(lead, THROUGH.minusDays(7))).isEqualTo(3);
        assertThat(mailsAfter(lead, THROUGH)).isEqualTo(3);
        assertThat(mailsAfter(lead, THROUGH.plusDays(1))).isEqualTo(3);
        assertThat(mail.subjects(lead).get(0))
                .isEqualTo("The annual fee of Example Consulting is paid through 31 May 2031");
    }

    @Test
    void saysNothingOncePaidFurtherNorToWhoNeverConfirmed() {
        var partner = paid("2030-01-01");
        var lead = people.leadOf(partner).email();
        mailsAfter(lead, THROUGH.minusDays(60));
        set(partner, "2030-01-01", THROUGH.plusYears(1));
        var unconfirmed = people.partner();
        set(unconfirmed, null, THROUGH);
        var other = people.leadOf(unconfirmed).email();

        assertThat(mailsAfter(lead, THROUGH.minusDays(30))).isEqualTo(1);
        assertThat(mailsAfter(other, THROUGH.minusDays(7))).isZero();
    }

    private long mailsAfter(String address, LocalDate day) {
        reminders.run(day);
        return mail.subjects(address).size();
    }

    private TestPeople.Partner paid(String confirmedOn) {
        var partner = people.partner();
        set(partner, confirmedOn, THROUGH);
        return partner;
    }

    private void set(TestPeople.Partner partner, @Nullable String confirmedOn, LocalDate through) {
        jdbc.sql("""
                update partner
                   set membership_confirmed_on = cast(:confirmed as date),
                       fee_paid_through = :through
                 where partner_no = :partner
                """)
                .param("confirmed", confirmedOn)
                .param("through", through)
                .param("partner", partner.partnerNo())
                .update();
    }
}
