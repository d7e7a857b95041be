package org.tierboard.scorecard;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the records behind a cell have in common: a partner, its facts, and a day to ask on. */
@RecordsTest
abstract class PartnerRecordsTest {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    RecordsFacts facts;

    @Autowired
    RecordsAsked ask;

    int partner;

    @BeforeEach
    void register() {
        partner = facts.partner();
    }
}
