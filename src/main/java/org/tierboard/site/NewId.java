package org.tierboard.site;

import java.security.SecureRandom;

/** Makes ids for what people enter here: they collide with none that another system gave, and say nothing of each other. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private NewId() {}

    /** {@code "R-7KQ2M9XW4RTB"}. */
    public static String of(String prefix) {
        var id = new StringBuilder(prefix).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
