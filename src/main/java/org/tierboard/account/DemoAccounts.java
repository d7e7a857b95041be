package org.tierboard.account;

import java.util.List;

/** The accounts of a demonstration, shown on the sign-in page. There is such a bean in a demonstration only. */
public interface DemoAccounts {

    /**
     * One way to sign in.
     *
     * @param role what the person does, in words
     */
    record DemoAccount(String role, String email, String password) {}

    List<DemoAccount> accounts();
}
