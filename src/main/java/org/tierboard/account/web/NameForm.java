package org.tierboard.account.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.tierboard.account.PersonName;

/** What somebody wants to be called. */
record NameForm(@PersonName @Nullable String name) {

    String wanted() {
        return requireNonNull(name);
    }
}
