package org.tierboard.scorecard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.Records;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsRequest;
import org.tierboard.scorecard.RecordsRowNotFound;

/** Answers what the page and the API ask alike, and tells what is wrong with the question. */
@Component
class DrillDesk {

    private final Records records;
    private final AsOf asOf;

    DrillDesk(Records records, AsOf asOf) {
        this.records = records;
        this.asOf = asOf;
    }

    RecordsPage answer(VisiblePartner partner, Viewer viewer, DrillParameters parameters, @Nullable String day) {
        return answer(partner, parameters.request(asOf.day(day), viewer));
    }

    RecordsPage answer(VisiblePartner partner, RecordsRequest request) {
        try {
            return records.behind(partner, request);
        } catch (RecordsRowNotFound unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }

    LocalDate today() {
        return asOf.today();
    }
}
