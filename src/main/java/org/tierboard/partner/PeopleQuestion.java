package org.tierboard.partner;

/**
 * Which people somebody looks for.
 *
 * @param query part of a name or address; empty for all
 * @param page 0 is the first
 */
public record PeopleQuestion(String query, PeopleShow show, int page) {}
