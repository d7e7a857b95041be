package org.tierboard.intake;

/** What parts the fields of a file; its header announces it. */
enum Separator {
    COMMA(','),
    SEMICOLON(';');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that is met more often outside quotes in the header. */
    static Separator announcedBy(String header) {
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char next = header.charAt(i);
            quoted ^= next == '"';
            if (!quoted) {
                semicolons += next == ';' ? 1 : next == ',' ? -1 : 0;
            }
        }
        return semicolons > 0 ? SEMICOLON : COMMA;
    }
}
