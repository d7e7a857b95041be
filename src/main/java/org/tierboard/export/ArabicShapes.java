package org.tierboard.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters as they are written: each takes the form that its neighbours ask for. The forms, and which letter each
 * belongs to, are read from the names that Unicode gives them.
 */
final class ArabicShapes {

    private static final int FIRST = 0xFE70;
    private static final int LAST = 0xFEFC;
    private static final String LAM = "\u0644";
    private static final Map<String, String> FORMS = forms();

    private ArabicShapes() {}

    private static Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        for (int form = FIRST; form <= LAST; form++) {
            var name = Character.isDefined(form) ? Character.getName(form) : "";
            if (name.endsWith(" FORM")) {
                var shown = Character.toString(form);
                var kind = name.substring(0, name.length() - 5);
                var letters = Normalizer.normalize(shown, Normalizer.Form.NFKC);
                forms.put(letters + kind.substring(kind.lastIndexOf(' ') + 1), shown);
            }
        }
        return forms;
    }

    static String join(String text) {
        var joined = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); ) {
            var letter = letterAt(text, i);
            i += letter.length();
            boolean onward = joinsOnward(letter) && i < text.length() && joinsBack(letterAt(text, i));
            joined.append(form(letter, open, onward));
            open = onward || open && isTransparent(letter);
        }
        return joined.toString();
    }

    /** Lam and the alef after it are one. */
    private static String letterAt(String text, int at) {
        if (text.startsWith(LAM, at) && at + 1 < text.length() && joinsBack(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return text.substring(at, at + 1);
    }

    private static String form(String letter, boolean open, boolean onward) {
        var kind = open ? onward ? "MEDIAL" : "FINAL" : onward ? "INITIAL" : "ISOLATED";
        return FORMS.getOrDefault(letter + kind, letter);
    }

    private static boolean joinsOnward(String letter) {
        return FORMS.containsKey(letter + "INITIAL");
    }

    private static boolean joinsBack(String letter) {
        return FORMS.containsKey(letter + "FINAL");
    }

    private static boolean isTransparent(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }
}
