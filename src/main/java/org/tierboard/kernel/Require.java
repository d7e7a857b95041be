package org.tierboard.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a fact asks of its values before it comes into being. Each refusal names the value and says what is wrong with it. */
public final class Require {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Require() {}

    /** The text without blanks around it; refused if nothing is left. */
    public static String text(String value, String what) {
        var text = value.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("%s is empty".formatted(what));
        }
        return text;
    }

    /** An e-mail address as it was written, without blanks around it. */
    public static String email(String value) {
        var email = value.strip();
        if (!ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException("'%s' is not an e-mail address".formatted(email));
        }
        return email;
    }

    /** An amount in US dollars: not negative, and no fraction of a cent. */
    public static BigDecimal dollars(BigDecimal amount, String what) {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("%s is no amount in dollars and cents: %s".formatted(what, amount));
        }
        return amount;
    }

    public static LocalDate notBefore(LocalDate earliest, LocalDate day, String what) {
        if (day.isBefore(earliest)) {
            throw new IllegalArgumentException("%s on %s would be before %s".formatted(what, day, earliest));
        }
        return day;
    }
}
