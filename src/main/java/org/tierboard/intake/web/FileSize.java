package org.tierboard.intake.web;

import java.util.Locale;

/** Sizes of files as people say them. */
final class FileSize {

    private static final double KILO = 1000;

    private FileSize() {}

    /** "512 bytes", "1.5 kB", "92.3 MB". */
    static String inWords(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        if (bytes < KILO * KILO) {
            return String.format(Locale.ENGLISH, "%.1f kB", bytes / KILO);
        }
        return String.format(Locale.ENGLISH, "%.1f MB", bytes / KILO / KILO);
    }
}
