package org.tierboard.intake;

/** Blanks around values, as spreadsheets and copied text leave them: also those that never break a line. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isBlank(char character) {
        return character <= ' '
                || character > 0x7F
                        && (Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || character == '\u200B'
                                || character == '\uFEFF');
    }
}
