package org.tierboard.scorecard.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.VersionTag;
import org.tierboard.scorecard.PortfolioEntry;
import org.tierboard.scorecard.PortfolioQueries;

/** Answers the API with a partner as it stands today, whoever reads or changes it. */
@Component
@NamedInterface("answers")
public class PartnerAnswers {

    private final PortfolioQueries partners;
    private final AsOf asOf;

    PartnerAnswers(PortfolioQueries partners, AsOf asOf) {
        this.partners = partners;
        this.asOf = asOf;
    }

    public ResponseEntity<PartnerJson> now(VisiblePartner partner) {
        return with(ResponseEntity.ok(), partners.one(partner, asOf.today()));
    }

    public ResponseEntity<PartnerJson> created(VisiblePartner partner) {
        var place = URI.create("/api/v1/partners/" + partner.id());
        return with(ResponseEntity.created(place), partners.one(partner, asOf.today()));
    }

    private static ResponseEntity<PartnerJson> with(ResponseEntity.BodyBuilder answer, PortfolioEntry partner) {
        var json = PartnerJson.of(partner);
        return answer.eTag(VersionTag.of(partner.version(), json)).body(json);
    }
}
