package org.tierboard.opportunity.web;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.opportunity.OpportunityLine;
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.SeenOpportunity;
import org.tierboard.site.PathId;

/** Reads an opportunity as its asker may see it, and answers with it. */
@Component
class OpportunityAnswers {

    private final OpportunityQueries queries;

    OpportunityAnswers(OpportunityQueries queries) {
        this.queries = queries;
    }

    /** The one that an address names, in the version that the asker has seen; 404 if they may not see it. */
    SeenOpportunity seen(VisiblePartner partner, Viewer viewer, String segment, SeenVersion version) {
        return new SeenOpportunity(
                partner, viewer, line(partner, viewer, segment).opportunityId(), version.number());
    }

    OpportunityLine line(VisiblePartner partner, Viewer viewer, String segment) {
        return read(partner, viewer, PathId.decode(segment));
    }

    ResponseEntity<OpportunityJson> show(VisiblePartner partner, Viewer viewer, String id) {
        var line = read(partner, viewer, id);
        return VersionTag.ok(line.version(), json(partner, line));
    }

    /** Takes a step with it, and answers with what it is then. */
    ResponseEntity<OpportunityJson> after(SeenOpportunity seen, Consumer<SeenOpportunity> step) {
        step.accept(seen);
        return show(seen.partner(), seen.viewer(), seen.opportunityId());
    }

    ResponseEntity<OpportunityJson> created(VisiblePartner partner, Viewer viewer, String id) {
        var line = read(partner, viewer, id);
        return VersionTag.created(PathId.encode(id), line.version(), json(partner, line));
    }

    /** The line of a partner that was tagged, which is among that partner's. */
    ResponseEntity<OpportunityJson> tagged(VisiblePartner other, Viewer viewer, String id) {
        var line = read(other, viewer, id);
        return ResponseEntity.created(place(other, id))
                .eTag(VersionTag.of(line.version()))
                .body(json(other, line));
    }

    /** What a launch has become whose day is known; its tag stands where it is from now on. */
    ResponseEntity<OpportunityJson> completed(SeenOpportunity seen) {
        var line = read(seen.partner(), seen.viewer(), seen.opportunityId());
        return ResponseEntity.created(place(seen.partner(), seen.opportunityId()))
                .body(json(seen.partner(), line));
    }

    private static URI place(VisiblePartner partner, String id) {
        return UriComponentsBuilder.fromPath("/api/v1/partners/{partner}/opportunities/{opportunity}")
                .encode()
                .buildAndExpand(partner.id().value(), PathId.encode(id))
                .toUri();
    }

    private OpportunityLine read(VisiblePartner partner, Viewer viewer, String id) {
        return queries.require(partner.partnerNo(), id, !viewer.role().belongsToPartner());
    }

    static OpportunityJson json(VisiblePartner partner, OpportunityLine line) {
        return OpportunityJson.of(partner.id().value(), line);
    }
}
