package org.tierboard.notification;

/** Text that goes into the header of a mail: a line break there would begin another header. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
