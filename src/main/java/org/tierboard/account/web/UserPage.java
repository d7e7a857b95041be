package org.tierboard.account.web;

import org.tierboard.account.Role;
import org.tierboard.account.UserDetails;

/**
 * A person's page.
 *
 * @param own whether it is the administrator's own
 */
record UserPage(UserDetails user, boolean own) {

    public boolean hasAssignments() {
        return user.role() == Role.PARTNER_MANAGER;
    }
}
