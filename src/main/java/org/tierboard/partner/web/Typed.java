package org.tierboard.partner.web;

/** What people must have typed, as expressions for constraints. */
final class Typed {

    /** At least one character that is no blank of any script. */
    static final String SOMETHING = "(?U)[\\s\\S]*\\S[\\s\\S]*";

    /** An address as mail goes to; a quoted name with blanks in it is none here. */
    static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

    private Typed() {}
}
