package org.tierboard.evaluation;

/** Where the programme's document says it: "Steps to Achieve 4; FAQ 14-18". */
public record Citation(String text) {}
