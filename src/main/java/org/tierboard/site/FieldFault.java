package org.tierboard.site;

/**
 * A field of a request that is to be mended.
 *
 * @param field as the request names it; the row of a card, where a card isn't met
 * @param detail what is wrong with it, in words
 */
public record FieldFault(String field, String detail) {}
