package org.tierboard.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that say what is wrong with a file and how to mend it, from {@code messages/intake.properties}. They are
 * put into words when they are found, because the report of an import is kept as it was.
 */
final class Reasons {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.intake", Locale.ENGLISH);
    private static final int SHOWN = 200;

    private Reasons() {}

    /** @param arguments texts; long ones are shortened */
    static String say(String name, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shorten(String.valueOf(arguments[i]));
        }
        return new MessageFormat(SENTENCES.getString("intake.reason." + name), Locale.ENGLISH).format(shown);
    }

    /** At most 200 characters, without cutting one in two. */
    static String shorten(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "…";
    }
}
