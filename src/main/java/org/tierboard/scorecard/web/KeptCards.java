package org.tierboard.scorecard.web;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.tierboard.scorecard.Lapses;
import org.tierboard.scorecard.PartnerCard;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a card away exactly as it is, with a decision (R28): as other programs read it, and as its page shows it, word for
 * word. Neither the facts nor the product's own words can change it afterwards.
 */
@Component
@NamedInterface("kept")
public class KeptCards {

    private final JsonMapper json;
    private final Lapses lapses;
    private final Freshness freshness;
    private final Words words;
    private final CardPrint print;

    KeptCards(JsonMapper json, Lapses lapses, Freshness freshness, Words words, CardPrint print) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.lapses = lapses;
        this.freshness = freshness;
        this.words = words;
        this.print = print;
    }

    /** The two forms of one card. */
    private record Kept(ScorecardJson card, ScorecardPage page) {}

    /** Today's card as text. */
    public String keep(PartnerCard card) {
        var source = new CardSource(card, card.scorecard().asOf(), lapses.of(card));
        return json.writeValueAsString(
                new Kept(ScorecardJson.of(card), ScorecardPage.of(source, freshness.look(card.partnerNo()), words)));
    }

    /** The page of a kept card, for the fragments of {@code scorecard/parts}. */
    public Object page(String kept) {
        return read(kept).withoutLinks();
    }

    /** The same on a sheet of A4. */
    public byte[] pdf(String kept) {
        return print.pdf(read(kept));
    }

    private ScorecardPage read(String kept) {
        return json.treeToValue(json.readTree(kept).get("page"), ScorecardPage.class);
    }

    /** The card of section 4 of the interfaces, as it was written. */
    public String card(String kept) {
        return json.readTree(kept).get("card").toString();
    }
}
