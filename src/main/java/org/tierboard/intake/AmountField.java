package org.tierboard.intake;

import java.util.regex.Pattern;

/** US dollars as {@code 1234.56}: no sign, no thousands separators, no exponent, at most two decimals. */
record AmountField() implements FieldType {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,2})?");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9.]+");
    private static final Pattern FINER_THAN_CENTS = Pattern.compile("[0-9]+\\.[0-9]{3,}");
    private static final Pattern LARGE = Pattern.compile("0*[1-9][0-9]{15,}(\\..*)?");

    @Override
    public String sqlType() {
        return "numeric(19, 2)";
    }

    @Override
    public String name() {
        return "amount";
    }

    @Override
    public String read(String value) throws BadField {
        if (!FORM.matcher(value).matches()) {
            throw new BadField(Reasons.say(mistake(value), value));
        }
        if (value.length() > 15 && LARGE.matcher(value).matches()) {
            throw new BadField(Reasons.say("amountTooLarge", value));
        }
        return value;
    }

    private static String mistake(String value) {
        if (NEGATIVE.matcher(value).matches()) {
            return "amountNegative";
        }
        return FINER_THAN_CENTS.matcher(value).matches() ? "amountTooFine" : "amount";
    }
}
