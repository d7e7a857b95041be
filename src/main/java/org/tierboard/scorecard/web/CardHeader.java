package org.tierboard.scorecard.web;

import org.tierboard.kernel.Tier;

/**
 * Whose card it is, and the dates that it turns on.
 *
 * @param tier the tier held on the day, in words
 * @param stage how far the membership has come, in words
 */
record CardHeader(
        String partnerId, String name, String path, String tier, String stage, Fact review, Fact fee, DayPicker day) {

    static CardHeader of(CardSource source, Words words) {
        var partner = source.partner();
        var period = source.period();
        return new CardHeader(
                partner.id().value(),
                partner.name(),
                words.path(partner.path()),
                period == null ? words.say("scorecard.tier.NONE") : tier(period.tier(), words),
                words.say("scorecard.stage." + source.card().stage()),
                Fact.review(period, source.asOf(), words),
                Fact.fee(source, words),
                DayPicker.of(source, words));
    }

    static String tier(Tier tier, Words words) {
        return words.say("scorecard.tier." + tier);
    }
}
