package org.tierboard.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.plan.PlanArchive;
import org.tierboard.plan.PlanQueries;
import org.tierboard.plan.PlanSubmission;

/** Sends the file of a plan as it was handed in; a browser keeps it rather than show it. */
@Component
class PlanDownload {

    private final PlanQueries queries;
    private final PlanArchive archive;

    PlanDownload(PlanQueries queries, PlanArchive archive) {
        this.queries = queries;
        this.archive = archive;
    }

    void send(VisiblePartner partner, int planNo, HttpServletResponse response) throws IOException {
        var plan = queries.require(partner.partnerNo(), planNo);
        var disposition = ContentDisposition.attachment()
                .filename(plan.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(plan.kind().mediaType());
        response.setContentLengthLong(plan.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        archive.send(new PlanSubmission.Key(partner.partnerNo(), planNo), response.getOutputStream());
    }
}
