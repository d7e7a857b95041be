package org.tierboard.account;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.UserRefused.Reason;

/** Gives people accounts and takes rights away. Nobody is ever deleted. */
@Service
@Transactional
public class Users {

    private static final String TAKEN = """
            select exists (
                   select
                     from app_user
                    where address_of(email) = address_of(:email))
            """;

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final JdbcClient jdbc;

    Users(UserAccounts accounts, Passwords passwords, PasswordLinks links, JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.jdbc = jdbc;
    }

    /**
     * An account with a password chosen beforehand: the first administrator's, or one of a demonstration.
     *
     * @return the number of the new user
     * @throws EmailTaken if another account has the address, in any spelling
     */
    public int create(NewUser user, String password) {
        var account = open(user);
        account.setPassword(passwords.hash(password));
        return account.userNo();
    }

    /**
     * An account without a password, and the link by which the person chooses one.
     *
     * @throws EmailTaken if another account has the address, in any spelling
     */
    public Invitation invite(NewUser user) {
        var account = open(user);
        return new Invitation(account.userNo(), links.issue(account.userNo()));
    }

    /**
     * A new link to choose a password by; an older one is void.
     *
     * @throws UserRefused if the account is disabled
     */
    public Invitation inviteAgain(int userNo) {
        if (find(userNo).isDisabled()) {
            throw new UserRefused(Reason.DISABLED);
        }
        return new Invitation(userNo, links.issue(userNo));
    }

    /**
     * Renames a person or moves them to another role or partner.
     *
     * @param seenVersion the version that the change is meant for
     * @throws UserRefused if nobody could administer any more
     * @throws OptimisticLockingFailureException if somebody else changed the account since
     */
    public void change(int userNo, long seenVersion, UserChange change) {
        var account = find(userNo);
        if (!account.isAt(seenVersion)) {
            throw new ObjectOptimisticLockingFailureException(UserAccount.class, userNo);
        }
        if (change.role() != Role.ADMINISTRATOR) {
            keepAnAdministrator(account);
        }
        account.rename(change.name());
        account.moveTo(change.role(), change.partnerNo());
    }

    /** @throws UserRefused if it is the own account, or nobody could administer any more */
    public void disable(Viewer by, int userNo) {
        if (by.userNo() == userNo) {
            throw new UserRefused(Reason.OWN_ACCOUNT);
        }
        var account = find(userNo);
        keepAnAdministrator(account);
        account.disable();
        links.revoke(userNo);
    }

    public void enable(int userNo) {
        find(userNo).enable();
    }

    /**
     * Lets a partner manager see a partner; again changes nothing.
     *
     * @throws UserRefused if the person is no partner manager
     */
    public void assign(int userNo, int partnerNo) {
        find(userNo).assign(partnerNo);
    }

    public void unassign(int userNo, int partnerNo) {
        find(userNo).unassign(partnerNo);
    }

    private UserAccount open(NewUser user) {
        if (jdbc.sql(TAKEN).param("email", user.email()).query(Boolean.class).single()) {
            throw new EmailTaken(user.email());
        }
        return accounts.saveAndFlush(new UserAccount(user));
    }

    private UserAccount find(int userNo) {
        return accounts.findById(userNo).orElseThrow(() -> new UserNotFound(userNo));
    }

    private void keepAnAdministrator(UserAccount leaving) {
        var administrators = accounts.activeAdministratorsLocked();
        if (leaving.isActiveAdministrator() && administrators.size() == 1) {
            throw new UserRefused(Reason.LAST_ADMINISTRATOR);
        }
    }
}
