package org.tierboard.credential.web;

/** What texts of credentials must be, as expressions for constraints; the same as in a file. */
final class CredentialRules {

    static final String SOMETHING = "(?U)[\\s\\S]*\\S[\\s\\S]*";
    static final String ADDRESS = "[^@\\s\\p{Cntrl},;<>\"]+@[^@\\s\\p{Cntrl},;<>\"]+";

    private CredentialRules() {}
}
