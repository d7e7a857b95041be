package org.tierboard.scorecard.web;

import org.tierboard.evaluation.Status;

/** How a status looks: the name of its icon and of its colour. A word always stands beside it. */
final class Tone {

    static final String MET = "met";
    static final String DUE = "due";
    static final String GAP = "gap";
    static final String BLANK = "blank";
    static final String PLAIN = "plain";

    private Tone() {}

    static String of(Status status) {
        return switch (status) {
            case MET -> MET;
            case DUE -> DUE;
            case NOT_MET -> GAP;
        };
    }
}
