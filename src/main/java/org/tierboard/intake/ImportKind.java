package org.tierboard.intake;

import static org.tierboard.account.Role.ADMINISTRATOR;
import static org.tierboard.account.Role.ALLIANCE_LEAD;
import static org.tierboard.account.Role.ALLIANCE_TEAM;
import static org.tierboard.account.Role.PARTNER_MANAGER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;

/** The kinds of files that can be imported, and who may import them. Names are those of the interface. */
public enum ImportKind {
    PARTNERS,
    TIER_PERIODS,
    INDIVIDUALS(ADMINISTRATOR, PARTNER_MANAGER),
    CREDENTIALS,
    OPPORTUNITIES(ADMINISTRATOR, PARTNER_MANAGER),
    /** Files of the ACE programme, in any of their shapes; each belongs to one partner, whose own people may bring it. */
    ACE_OPPORTUNITIES(ADMINISTRATOR, PARTNER_MANAGER, ALLIANCE_LEAD, ALLIANCE_TEAM),
    BUSINESS_PLANS(ADMINISTRATOR, PARTNER_MANAGER),
    VALIDATIONS,
    REFERENCES,
    CSAT_RESPONSES,
    EXECUTIVE_BUSINESS_REVIEWS;

    private final Set<Role> importers;

    ImportKind() {
        this(ADMINISTRATOR);
    }

    ImportKind(Role... importers) {
        this.importers = Set.of(importers);
    }

    /** As files, URLs and JSON write it: {@code tier-periods}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ImportKind> named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }

    /** @throws UnknownImportKind if there is none of that name */
    public static ImportKind require(String wireName) {
        return named(wireName).orElseThrow(() -> new UnknownImportKind(wireName));
    }

    /** Whether a file of this kind is of a partner that is chosen with it. */
    public boolean isOfOnePartner() {
        return this == ACE_OPPORTUNITIES;
    }

    /** Whose facts it writes: imports of these are written one after the other. */
    ImportKind facts() {
        return this == ACE_OPPORTUNITIES ? OPPORTUNITIES : this;
    }

    public boolean mayBeImportedBy(Viewer viewer) {
        return importers.contains(viewer.role());
    }
}
