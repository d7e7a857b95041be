package org.tierboard.intake;

import java.util.regex.Pattern;

/** A day as {@code yyyy-MM-dd}, with or without a time behind it, which is left out. */
record BadgeDayField() implements FieldType {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].{1,40}");

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
        var moment = MOMENT.matcher(value);
        return new DateField().read(moment.matches() ? moment.group(1) : value);
    }
}
