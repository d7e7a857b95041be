package org.tierboard.account;

/** What a person does in the programme. */
public enum Role {
    /** Runs the programme: sees and imports everything. */
    ADMINISTRATOR,
    /** Works for the vendor with the partners assigned. */
    PARTNER_MANAGER,
    /** Leads the alliance at one partner. */
    ALLIANCE_LEAD,
    /** Works in the alliance team of one partner. */
    ALLIANCE_TEAM;

    /** Whether people in this role belong to one partner and see that one only. */
    public boolean belongsToPartner() {
        return this == ALLIANCE_LEAD || this == ALLIANCE_TEAM;
    }
}
