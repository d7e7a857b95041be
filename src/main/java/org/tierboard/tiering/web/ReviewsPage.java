package org.tierboard.tiering.web;

import java.util.List;

/**
 * Reviews that come or are overdue, oldest first.
 *
 * @param number the first page is 0
 */
record ReviewsPage(List<ReviewLine> lines, long total, int number, int pages) {}
