package org.tierboard.account;

import org.tierboard.kernel.Deed;

/** The person on whose behalf a request runs, signed in or by token. Controllers take one as a parameter. */
public record Viewer(int userNo, String name, String email, Role role) {

    /** The same person, for the audit. */
    public Deed.Actor actor() {
        return new Deed.Actor(userNo, name, role.name());
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }
}
