package org.tierboard.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** US dollars as the guide prints them: "$10,498.56", "$10,000", "$0" (R25). */
public final class Money {

    private Money() {}

    public static String print(BigDecimal dollars) {
        var whole = dollars.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "$#,##0" : "$#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
                .format(dollars);
    }
}
