package org.tierboard.scorecard;

import org.tierboard.evaluation.Scorecard;
import org.tierboard.kernel.PartnerId;

/** A partner and its card on a day. */
public record PartnerCard(int partnerNo, PartnerId id, String name, String path, Scorecard scorecard) {}
