package org.tierboard.scorecard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;

/**
 * Cards that were counted and are still true: a card follows from the partner's facts and the day, and the partner's
 * revision is another after every change of its facts. For readers only: whoever decides counts anew, under the partner's lock.
 */
@Component
public class RememberedCards {

    private static final int MOST = 1_000;

    private final Scorecards scorecards;
    private final Cache<Key, PartnerCard> cards =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RememberedCards(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** The revision is read before the facts, so what is remembered under it is never older than it. */
    private record Key(int partnerNo, long revision, LocalDate day) {}

    /** One partner's card, counted once for as long as nothing changes. */
    public PartnerCard of(VisiblePartner partner, LocalDate asOf) {
        var key = new Key(partner.partnerNo(), partner.revision(), asOf);
        var known = cards.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var card = scorecards.of(partner, asOf);
        cards.put(key, card);
        return card;
    }
}
