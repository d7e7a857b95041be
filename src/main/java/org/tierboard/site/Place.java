package org.tierboard.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierboard.account.Role;

/** The places that the bar at the top leads to, in its order, and who sees each. */
enum Place {
    SCORECARD("nav.scorecard", "/", "/partners") {
        @Override
        boolean isFor(Role role) {
            return role.belongsToPartner();
        }
    },
    /** The others see it all on their first page. */
    WAITING("nav.waiting", "/waiting", "/waiting") {
        @Override
        boolean isFor(Role role) {
            return role.belongsToPartner();
        }
    },
    PORTFOLIO("nav.portfolio", "/partners", "/partners") {
        @Override
        boolean isFor(Role role) {
            return !role.belongsToPartner();
        }
    },
    REVIEWS("nav.reviews", "/reviews", "/reviews") {
        @Override
        boolean isFor(Role role) {
            return !role.belongsToPartner();
        }
    },
    /** With the page of a single response, which administrators reach from their list, and which is no tab of the partner. */
    RESPONSES("nav.responses", "/responses", "/responses", "/partners/*/response") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    REFERENCES("nav.references", "/references", "/references") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    /** With what its page leads to. */
    IMPORTS("nav.imports", "/imports", "/imports", "/exports", "/badges", "/feeds") {
        @Override
        boolean isFor(Role role) {
            return true;
        }
    },
    GUIDE("nav.guide", "/guide", "/guide") {
        @Override
        boolean isFor(Role role) {
            return true;
        }
    },
    USERS("nav.users", "/users", "/users") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    AUDIT("nav.audit", "/audit", "/audit") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    OUTBOX("nav.outbox", "/outbox", "/outbox") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    EVALUATIONS("nav.evaluations", "/evaluations", "/evaluations") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    },
    WEBHOOKS("nav.webhooks", "/webhooks", "/webhooks") {
        @Override
        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR || role == Role.ALLIANCE_LEAD;
        }
    };

    private static final Set<Place> ADMINISTRATION = Set.of(USERS, AUDIT, OUTBOX, EVALUATIONS, WEBHOOKS);

    private final String label;
    private final String href;
    private final List<String> roots;

    Place(String label, String href, String... roots) {
        this.label = label;
        this.href = href;
        this.roots = List.of(roots);
    }

    abstract boolean isFor(Role role);

    /** Whether it is folded away under one word: administrators go to more places than fit on a line. */
    boolean isFoldedFor(Role role) {
        return role == Role.ADMINISTRATOR && ADMINISTRATION.contains(this);
    }

    /** Where a page belongs, of the places of a role: the one whose root says most about its path. */
    static Optional<Place> of(Role role, String path) {
        return Stream.of(values())
                .filter(place -> place.isFor(role) && place.closeness(path) > 0)
                .max(Comparator.comparingInt(place -> place.closeness(path)));
    }

    /** How many characters of a root lead to a path; none if it isn't below any. */
    private int closeness(String path) {
        return roots.stream()
                .filter(root -> (path + "/").matches(root.replace("*", "[^/]+") + "/.*"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    NavLink link(boolean current) {
        return new NavLink(label, href, current);
    }
}
