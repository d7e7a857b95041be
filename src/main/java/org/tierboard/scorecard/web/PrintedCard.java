package org.tierboard.scorecard.web;

import org.tierboard.scorecard.PartnerCard;

/**
 * A card with those parts of its page that are the same for everyone who may see it.
 *
 * @param name the partner's
 * @param top HTML: who it is about and how far each column is
 * @param requirements HTML: the two columns
 */
record PrintedCard(PartnerCard card, String name, String edition, String top, String requirements) {}
