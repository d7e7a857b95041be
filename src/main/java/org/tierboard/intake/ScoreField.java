package org.tierboard.intake;

/** 1 to 5. */
record ScoreField() implements FieldType {

    @Override
    public String sqlType() {
        return "smallint";
    }

    @Override
    public String name() {
        return "score";
    }

    @Override
    public String read(String value) throws BadField {
        if (value.length() != 1 || value.charAt(0) < '1' || value.charAt(0) > '5') {
            throw new BadField(Reasons.say("score", value));
        }
        return value;
    }
}
