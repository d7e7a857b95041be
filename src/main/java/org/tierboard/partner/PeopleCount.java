package org.tierboard.partner;

/**
 * How many people of a partner there are on a day.
 *
 * @param trainable who have a training address
 * @param waiting whose training address waits for its confirmation
 * @param holders for whom something counts
 * @param departed who have left
 */
public record PeopleCount(long registered, long trainable, long waiting, long holders, long departed) {}
