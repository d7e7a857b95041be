package org.tierboard.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;

/**
 * A person of the demonstration, who may sign in.
 *
 * @param partnerId the own partner, for alliance leads and teams
 */
record DemoLogin(
        Role role, String name, String email, @Nullable String partnerId) {

    /** No secret: the sign-in page of a demonstration shows it. */
    static final String PASSWORD = "tierboard-demonstration";

    static final List<DemoLogin> ALL = List.of(
            new DemoLogin(Role.ALLIANCE_LEAD, "Lena Adeyemi", "lead@demo.example.com", Cast.GUIDE),
            new DemoLogin(Role.PARTNER_MANAGER, "Pat Lindqvist", "manager@demo.example.com", null),
            new DemoLogin(Role.ALLIANCE_TEAM, "Tomas Rahimi", "team@demo.example.com", Cast.ALMOST),
            new DemoLogin(Role.ADMINISTRATOR, "Ada Castellanos", "admin@demo.example.com", null));
}
