package org.tierboard.kernel;

import java.util.Optional;

/** The tiers of a path, lowest first. A partner may hold none: Registered is not a tier (FAQ 4). */
public enum Tier {
    SELECT,
    ADVANCED,
    PREMIER;

    /** The tier that a partner may upgrade to from this one. */
    public Optional<Tier> next() {
        return switch (this) {
            case SELECT -> Optional.of(ADVANCED);
            case ADVANCED -> Optional.of(PREMIER);
            case PREMIER -> Optional.empty();
        };
    }
}
