package org.tierboard.scorecard;

import org.tierboard.kernel.Tier;

/**
 * Something that a viewer can do about a partner's card, shown beside the column for the next tier.
 *
 * @param message key of the words that say why, such as {@code step.upgrade}
 * @param tier the tier that it is about, whose name is the message's argument
 * @param action key of what the button says
 * @param href where the button sends to, without the context path
 * @param sends whether it does it at once; else it leads to a page
 */
public record NextStep(String message, Tier tier, String action, String href, boolean sends) {}
