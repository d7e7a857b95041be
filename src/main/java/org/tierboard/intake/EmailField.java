package org.tierboard.intake;

import java.util.regex.Pattern;

/** An e-mail address, kept as it was written. */
record EmailField() implements FieldType {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]+@[^@\\s\\p{Cntrl},;<>\"]+");

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public String read(String value) throws BadField {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new BadField(Reasons.say("email", value));
        }
        return value;
    }
}
