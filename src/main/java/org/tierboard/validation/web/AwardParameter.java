package org.tierboard.validation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.validation.Designation;
import org.tierboard.validation.Program;

/** Which award of a partner an address names. */
record AwardParameter(Program program, @Nullable String name, LocalDate awardedOn) {

    Designation.Key of(VisiblePartner partner) {
        return new Designation.Key(partner.partnerNo(), program, name == null ? "" : name, awardedOn);
    }
}
