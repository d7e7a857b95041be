package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.MovableClock;
import org.tierboard.kernel.ProgrammeCalendar;

class OldRejectionsTests extends ImportTest {

    @Autowired
    OldRejections task;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void rowsAreDeletedAfterNinetyDaysAndTheirNumberStays() {
        var job = take(ImportKind.BUSINESS_PLANS, "partner_id,confirmed_on,confirmed_by\nnobody,2021-01-01,Ann\n");

        clock.move(Duration.ofDays(90).minusMinutes(5));
        task.run(calendar.today());
        assertThat(reports.firstRejections(job)).hasSize(1);

        clock.move(Duration.ofMinutes(10));
        task.run(calendar.today());
        assertThat(reports.firstRejections(job)).isEmpty();
        assertThat(reports.find(job.id().toString(), ADMINISTRATOR).rows().rejected())
                .isEqualTo(1);
    }
}
