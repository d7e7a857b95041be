package org.tierboard.nightly;

import org.jspecify.annotations.Nullable;

/**
 * A cell, short: {@code 12+10} is 12 of 10 and met, {@code 9-10} is not, {@code 12+10>30:9} is met and will be 9 within
 * 30 days.
 *
 * @param within days by which it lapses; 0 if it doesn't
 * @param then what it counts to by then
 */
record CellState(boolean met, String actual, String required, int within, String then) {

    static CellState read(String text) {
        var lapse = text.indexOf('>');
        var plain = lapse < 0 ? text : text.substring(0, lapse);
        var sign = Math.max(plain.indexOf('+'), plain.indexOf('-'));
        var colon = text.indexOf(':');
        return new CellState(
                plain.charAt(sign) == '+',
                plain.substring(0, sign),
                plain.substring(sign + 1),
                lapse < 0 ? 0 : Integer.parseInt(text.substring(lapse + 1, colon)),
                lapse < 0 ? "" : text.substring(colon + 1));
    }

    /** A nearer day than before, or a first one. */
    boolean lapsesSoonerThan(@Nullable CellState before) {
        return within > 0 && (before == null || before.within == 0 || within < before.within);
    }

    @Override
    public String toString() {
        var plain = actual + (met ? "+" : "-") + required;
        return within == 0 ? plain : plain + ">" + within + ":" + then;
    }
}
