package org.tierboard.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.tierboard.account.PasswordPolicy;

/** A password to be set, typed twice; and the current one, where somebody is signed in. Never shown again. */
record PasswordForm(
        @Nullable String current,
        @Nullable String password,
        @Nullable String repeated) {

    static PasswordForm blank() {
        return new PasswordForm(null, null, null);
    }

    void check(PasswordPolicy policy, String email, BindingResult errors) {
        policy.objection(wanted(), email)
                .ifPresent(objection -> errors.rejectValue("password", "password.refused." + objection));
        if (!wanted().equals(repeated)) {
            errors.rejectValue("repeated", "password.different");
        }
    }

    String wanted() {
        return password == null ? "" : password;
    }

    String known() {
        return current == null ? "" : current;
    }
}
