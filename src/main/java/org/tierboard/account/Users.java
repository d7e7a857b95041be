package org.tierboard.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.UserRefused.Reason;

/** Changes what people with an account are called and may do, and takes rights away. Nobody is ever deleted. */
@Service
@Transactional
public class Users {

    private static final String PARTNER_ID = """
            select partner_id
              from partner
             where partner_no = :partner
            """;

    private final UserAccounts accounts;
    private final PasswordLinks links;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Users(UserAccounts accounts, PasswordLinks links, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Renames a person or moves them to another role or partner.
     *
     * @param seenVersion the version that the change is meant for
     * @throws UserRefused if nobody could administer any more
     * @throws OptimisticLockingFailureException if somebody else changed the account since
     */
    public void change(int userNo, long seenVersion, UserChange change) {
        var account = accounts.requireSeen(userNo, seenVersion);
        if (change.role() != Role.ADMINISTRATOR) {
            keepAnAdministrator(account);
        }
        events.publishEvent(UserDeeds.of(account, "user.changed")
                .changed("name", account.name(), change.name().strip())
                .changed("role", account.role(), change.role())
                .changed("partner", partnerId(account.partnerNo()), partnerId(change.partnerNo()))
                .at(change.partnerNo() == null ? account.partnerNo() : change.partnerNo()));
        account.rename(change.name());
        account.moveTo(change.role(), change.partnerNo());
    }

    /** @throws UserRefused if it is the own account, or nobody could administer any more */
    public void disable(Viewer by, int userNo) {
        if (by.userNo() == userNo) {
            throw new UserRefused(Reason.OWN_ACCOUNT, userNo);
        }
        var account = accounts.require(userNo);
        keepAnAdministrator(account);
        if (!account.isDisabled()) {
            events.publishEvent(UserDeeds.of(account, "user.disabled"));
        }
        account.disable();
        links.revoke(userNo);
    }

    public void enable(int userNo) {
        var account = accounts.require(userNo);
        if (account.isDisabled()) {
            events.publishEvent(UserDeeds.of(account, "user.enabled"));
        }
        account.enable();
    }

    /**
     * Lets a partner manager see a partner; again changes nothing.
     *
     * @throws UserRefused if the person is no partner manager
     */
    public void assign(int userNo, int partnerNo) {
        var account = accounts.require(userNo);
        if (account.assign(partnerNo)) {
            events.publishEvent(UserDeeds.of(account, "user.assigned").at(partnerNo));
        }
    }

    public void unassign(int userNo, int partnerNo) {
        var account = accounts.require(userNo);
        if (account.unassign(partnerNo)) {
            events.publishEvent(UserDeeds.of(account, "user.unassigned").at(partnerNo));
        }
    }

    /** What people call it: the audit is read when nobody knows our numbers any more. */
    private @Nullable String partnerId(@Nullable Integer partnerNo) {
        return partnerNo == null
                ? null
                : jdbc.sql(PARTNER_ID)
                        .param("partner", partnerNo)
                        .query(String.class)
                        .single();
    }

    private void keepAnAdministrator(UserAccount leaving) {
        var administrators = accounts.activeAdministratorsLocked();
        if (leaving.isActiveAdministrator() && administrators.size() == 1) {
            throw new UserRefused(Reason.LAST_ADMINISTRATOR, leaving.userNo());
        }
    }
}
