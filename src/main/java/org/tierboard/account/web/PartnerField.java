package org.tierboard.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Viewer;

/** Finds the partner whose id somebody typed into a form. */
@Component
class PartnerField {

    private final PartnerAccess access;

    PartnerField(PartnerAccess access) {
        this.access = access;
    }

    /** The partner's number, or null without one; a missing, needless or unknown partner is an error of the field. */
    @Nullable
    Integer resolve(Viewer viewer, PartnerByRole form, BindingResult errors) {
        if (!form.isPartnerByRole()) {
            errors.rejectValue("partnerId", "user.partner.by-role");
        }
        var typed = form.partnerId();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return access.require(viewer, typed.strip()).partnerNo();
        } catch (PartnerNotFound unknown) {
            errors.rejectValue("partnerId", "user.partner.unknown");
            return null;
        }
    }
}
