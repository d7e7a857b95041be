package org.tierboard.scorecard;

/** The orders in which a portfolio can be read; partner id breaks every tie, so that pages never overlap. */
public enum PortfolioSort {
    /** Most urgent first; partners without a review date last. */
    REVIEW("next_review_on nulls last, partner_id"),
    NAME("lower(name), partner_id"),
    /** The highest tier first. */
    TIER("array_position(array['PREMIER', 'ADVANCED', 'SELECT'], tier) nulls last, lower(name), partner_id"),
    ID("partner_id");

    private final String sql;

    PortfolioSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
