package org.tierboard.intake;

/** Any text up to a length, counted in characters as people count them. */
record TextField(String name, int longest) implements FieldType {

    static final TextField NAME = new TextField("text", 300);
    static final TextField ID = new TextField("id", 100);
    static final TextField LONG_TEXT = new TextField("text", 20_000);

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String read(String value) throws BadField {
        if (value.length() > longest && value.codePointCount(0, value.length()) > longest) {
            throw new BadField(Reasons.say("tooLong", longest));
        }
        return value;
    }
}
