package org.tierboard.account;

/** The person on whose behalf a request runs, signed in or by token. Controllers take one as a parameter. */
public record Viewer(int userNo, String name, String email, Role role) {

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }
}
