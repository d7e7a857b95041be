package org.tierboard.intake;

import java.util.List;

/** {@code true} or {@code false}, in any case. */
record BooleanField() implements FieldType {

    @Override
    public String sqlType() {
        return "boolean";
    }

    @Override
    public String name() {
        return "boolean";
    }

    @Override
    public List<String> choices() {
        return List.of("true", "false");
    }

    @Override
    public String read(String value) throws BadField {
        if (value.equalsIgnoreCase("true")) {
            return "true";
        }
        if (value.equalsIgnoreCase("false")) {
            return "false";
        }
        throw new BadField(Reasons.say("boolean", value));
    }
}
