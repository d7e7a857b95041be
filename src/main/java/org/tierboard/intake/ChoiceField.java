package org.tierboard.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of a few words, in any case; blanks, underscores and hyphens in them are the same. */
final class ChoiceField implements FieldType {

    private final List<String> shown;
    private final Map<String, String> canonical = new LinkedHashMap<>();

    private ChoiceField(List<String> shown) {
        this.shown = List.copyOf(shown);
        shown.forEach(word -> canonical.put(fold(word), fold(word)));
    }

    /** @param shown the words as the interface writes them; stored in capitals, with underscores for blanks */
    static ChoiceField of(String... shown) {
        return new ChoiceField(List.of(shown));
    }

    static ChoiceField of(List<String> shown) {
        return new ChoiceField(shown);
    }

    private static String fold(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public List<String> choices() {
        return shown;
    }

    @Override
    public String read(String value) throws BadField {
        var word = canonical.get(fold(value));
        if (word == null) {
            throw new BadField(Reasons.say("choice", value, String.join(", ", shown)));
        }
        return word;
    }
}
