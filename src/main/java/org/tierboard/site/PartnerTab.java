package org.tierboard.site;

import java.util.Set;
import org.tierboard.account.Role;

/**
 * A tab above all pages of a partner. A module declares a bean of it for each of its lists.
 *
 * @param key {@code tab.<key>} says it in words
 * @param path where it leads, such as {@code /partners/{partnerId}/references}; it is the current tab on all pages below
 * @param order of the tabs: scorecard 10, people 20, opportunities 30, business plan 40, validations 50, references 60,
 *     customer reviews 70, membership 80, tier 90, history 100, audit 110
 * @param roles who sees it
 */
public record PartnerTab(String key, String path, int order, Set<Role> roles) {

    public PartnerTab {
        roles = Set.copyOf(roles);
    }

    /** One that all see who may see the partner. */
    public static PartnerTab forAll(String key, String path, int order) {
        return new PartnerTab(key, path, order, Set.of(Role.values()));
    }
}
