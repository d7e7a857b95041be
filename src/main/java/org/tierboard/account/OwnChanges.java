package org.tierboard.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;

/** Writes what people change of their own account; hashing, which takes long, is done before and outside. */
@Component
class OwnChanges {

    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;

    OwnChanges(UserAccounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional
    void rename(Viewer viewer, String name) {
        var account = accounts.findById(viewer.userNo()).orElseThrow();
        events.publishEvent(UserDeeds.of(account, "user.renamed").changed("name", account.name(), name.strip()));
        account.rename(name);
    }

    /**
     * Sets the password, unless the account was changed since it was read.
     *
     * @return the epoch that sessions must know from now on
     */
    @Transactional
    int setPassword(UserAccount account, String hash) {
        account.setPassword(hash);
        events.publishEvent(UserDeeds.of(account, "user.password-changed"));
        return accounts.save(account).sessionEpoch();
    }

    void refuse(Viewer viewer) {
        events.publishEvent(Deed.refusal("user.password-changed")
                .on("user", viewer.userNo())
                .because("WRONG_PASSWORD"));
    }
}
