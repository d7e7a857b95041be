package org.tierboard.intake;

/** Follows the bytes of a file and refuses the first that isn't UTF-8, or is NUL. */
final class Utf8Scan {

    private static final int ASCII = 0x80;

    /** How many bytes of the present character are still to come, and the range of the next one. */
    private int missing;

    private int lowest = 0x80;
    private int highest = 0xBF;

    /** @return whether the byte was right; after a wrong one the scan is over */
    boolean accepts(int octet) {
        if (missing > 0) {
            boolean right = octet >= lowest && octet <= highest;
            lowest = 0x80;
            highest = 0xBF;
            missing--;
            return right;
        }
        return octet < ASCII || begins(octet);
    }

    boolean isBetweenCharacters() {
        return missing == 0;
    }

    /** Overlong forms, surrogates and what is beyond U+10FFFF show in the first two bytes. */
    private boolean begins(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            return expect(1, 0x80, 0xBF);
        }
        if (octet >= 0xE0 && octet <= 0xEF) {
            return expect(2, octet == 0xE0 ? 0xA0 : 0x80, octet == 0xED ? 0x9F : 0xBF);
        }
        if (octet >= 0xF0 && octet <= 0xF4) {
            return expect(3, octet == 0xF0 ? 0x90 : 0x80, octet == 0xF4 ? 0x8F : 0xBF);
        }
        return false;
    }

    private boolean expect(int more, int from, int until) {
        missing = more;
        lowest = from;
        highest = until;
        return true;
    }
}
