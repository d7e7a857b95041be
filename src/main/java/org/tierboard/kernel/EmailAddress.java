package org.tierboard.kernel;

import java.util.Locale;

/** How e-mail addresses compare: without regard to case and surrounding blanks (R7). */
public final class EmailAddress {

    private EmailAddress() {}

    /** The form in which two spellings of one address are equal; the database's {@code address_of} does the same. */
    public static String normalise(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
