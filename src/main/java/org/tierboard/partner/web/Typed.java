package org.tierboard.partner.web;

/** What people must have typed, as expressions for constraints. */
final class Typed {

    /** At least one character that is no blank of any script. */
    static final String SOMETHING = "(?U)[\\s\\S]*\\S[\\s\\S]*";

    /** An address as mail goes to, or nothing, of which another constraint tells; a quoted name with blanks is none. */
    static final String ADDRESS = "[^@\\s]+@[^@\\s]+|\\s*";

    private Typed() {}
}
