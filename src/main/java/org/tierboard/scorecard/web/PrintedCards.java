package org.tierboard.scorecard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.Lapses;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.RememberedCards;

/** Has the parts of a card's page that don't depend on who looks made once, for as long as they say the same. */
@Component
class PrintedCards {

    private static final int MOST = 500;

    private final RememberedCards cards;
    private final Lapses lapses;
    private final CardPress press;
    private final Cache<Key, PrintedCard> printed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PrintedCards(RememberedCards cards, Lapses lapses, CardPress press) {
        this.cards = cards;
        this.lapses = lapses;
        this.press = press;
    }

    /** As for remembered cards; and the page speaks of today, in somebody's language. */
    private record Key(int partnerNo, long revision, LocalDate day, LocalDate today, Locale locale) {}

    PrintedCard of(VisiblePartner partner, LocalDate asOf, LocalDate today) {
        var locale = LocaleContextHolder.getLocale();
        var key = new Key(partner.partnerNo(), partner.revision(), asOf, today, locale);
        var known = printed.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var card = print(cards.of(partner, asOf), today, locale);
        printed.put(key, card);
        return card;
    }

    private PrintedCard print(PartnerCard card, LocalDate today, Locale locale) {
        return press.print(new CardSource(card, today, lapses.of(card)), locale);
    }
}
