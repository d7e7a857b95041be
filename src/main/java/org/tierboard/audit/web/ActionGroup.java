package org.tierboard.audit.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Actions about the same, to choose from; {@code audit.group.<key>} says of what.
 *
 * @param key the first word of their keys; {@link #SIGN_IN} for those of one word
 * @param actions their keys
 */
record ActionGroup(String key, List<String> actions) {

    private static final String SIGN_IN = "sign-in-and-out";

    ActionGroup {
        actions = List.copyOf(actions);
    }

    /** The actions in their groups, in the order of the keys. */
    static List<ActionGroup> of(List<String> actions) {
        return actions.stream()
                .collect(Collectors.groupingBy(ActionGroup::word, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new ActionGroup(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(ActionGroup::key))
                .toList();
    }

    /** Whether all of them together can be asked for by the key. */
    public boolean isWhole() {
        return actions.size() > 1 && !key.equals(SIGN_IN);
    }

    private static String word(String action) {
        var dot = action.indexOf('.');
        return dot < 0 ? SIGN_IN : action.substring(0, dot);
    }
}
