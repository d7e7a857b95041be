package org.tierboard.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The sentences that say what is wrong with a file and how to mend it, from {@code messages/intake.properties}. They are
 * put into words when they are found, because the report of an import is kept as it was.
 */
final class Reasons {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.intake", Locale.ENGLISH);
    private static final int SHOWN = 200;

    /** Of a list. */
    static final int NAMED = 50;

    private Reasons() {}

    /** @param arguments texts, of which long ones are shortened, or lists of names */
    static String say(String name, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof List<?> names ? named(names) : shorten(String.valueOf(arguments[i]));
        }
        return new MessageFormat(SENTENCES.getString("intake.reason." + name), Locale.ENGLISH).format(shown);
    }

    private static String named(List<?> names) {
        var first = names.stream()
                .limit(NAMED)
                .map(name -> shorten(String.valueOf(name)))
                .collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + ", …" : first;
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
