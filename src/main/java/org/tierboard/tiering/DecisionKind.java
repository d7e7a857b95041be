package org.tierboard.tiering;

/** What was decided about a tier. */
public enum DecisionKind {
    /** To Select or Advanced (R27). */
    UPGRADED("tier.upgraded"),
    PREMIER_APPROVED("tier.premier-approved"),
    /** The renewal column was met on the review date or after it (R28). */
    RENEWED("tier.renewed"),
    /** It wasn't, and there is more time. */
    EXTENDED("tier.extended"),
    /** It wasn't, and a lower tier follows, or none. */
    MOVED("tier.moved");

    private final String action;

    DecisionKind(String action) {
        this.action = action;
    }

    /** What the audit calls it. */
    String action() {
        return action;
    }
}
