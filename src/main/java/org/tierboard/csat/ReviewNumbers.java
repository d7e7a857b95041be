package org.tierboard.csat;

/**
 * How many responses a partner has: all that it may know of those that weren't shared with it (R22).
 *
 * @param shared with both checks done, and shared
 * @param withheld with both checks done, and not shared
 * @param withheldCounting those of them that count on the day; of several from one address one does (R21)
 * @param open those with a check still to be done, shared or not
 */
public record ReviewNumbers(long shared, long withheld, long withheldCounting, long open) {}
