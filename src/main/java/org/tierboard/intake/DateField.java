package org.tierboard.intake;

import java.time.YearMonth;
import org.tierboard.kernel.FactYears;

/** A day as {@code yyyy-MM-dd}, and nothing that merely looks like one. Its canonical form sorts as the days do. */
record DateField() implements FieldType {

    @Override
    public String sqlType() {
        return "date";
    }

    @Override
    public String name() {
        return "date";
    }

    @Override
    public String read(String value) throws BadField {
        if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            throw new BadField(Reasons.say("date", value));
        }
        checkDay(value, digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10));
        return value;
    }

    private static void checkDay(String value, int year, int month, int day) throws BadField {
        if (month < 1 || month > 12 || day < 1 || year < 1 || day > lastDay(year, month)) {
            throw new BadField(Reasons.say("noSuchDay", value));
        }
        if (!FactYears.have(year)) {
            throw new BadField(Reasons.say("absurdYear", value));
        }
    }

    private static int lastDay(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static int digits(String value, int from, int until) throws BadField {
        int number = 0;
        for (int i = from; i < until; i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new BadField(Reasons.say("date", value));
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
