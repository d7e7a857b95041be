package org.tierboard.opportunity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.opportunity.OpportunityFilter;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.SalesStage;

/** What somebody looks for among a partner's opportunities; what is left empty narrows nothing. */
record FilterForm(
        @Nullable String query,
        @Nullable SalesStage stage,
        @Nullable Origin origin,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Nullable Boolean referenceable) {

    private static final int LONGEST = 200;

    public String text() {
        var text = query == null ? "" : query.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public boolean isReferenceableOnly() {
        return Boolean.TRUE.equals(referenceable);
    }

    public boolean isNarrowed() {
        return !text().isEmpty()
                || stage != null
                || origin != null
                || from != null
                || until != null
                || isReferenceableOnly();
    }

    OpportunityFilter toFilter(int partnerNo, boolean everything) {
        return new OpportunityFilter(partnerNo, text(), stage, origin, from, until, isReferenceableOnly(), everything);
    }

    /** The list's own URL without the page number. */
    String url(String list) {
        return UriComponentsBuilder.fromPath(list)
                .queryParam("query", "{query}")
                .queryParam("stage", text(stage))
                .queryParam("origin", text(origin))
                .queryParam("from", text(from))
                .queryParam("until", text(until))
                .queryParam("referenceable", isReferenceableOnly())
                .encode()
                .buildAndExpand(text())
                .toUriString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
