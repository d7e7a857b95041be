package org.tierboard.scorecard.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An option of a list to choose from. */
record Choice(String value, String label, boolean selected) {

    /** One for each constant, labelled {@code prefix.CONSTANT}, after the one that narrows nothing, {@code prefix.any}. */
    static <E extends Enum<E>> List<Choice> anyOf(Class<E> type, @Nullable E chosen, String prefix, Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.say(prefix + ".any"), chosen == null));
        choices.addAll(of(type, chosen, prefix, words));
        return choices;
    }

    static <E extends Enum<E>> List<Choice> of(Class<E> type, @Nullable E chosen, String prefix, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Choice(each.name(), words.say(prefix + "." + each), each == chosen))
                .toList();
    }
}
