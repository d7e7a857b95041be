package org.tierboard.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    /** A new link to choose a password by; an older one is void. */
    public Invitation inviteAgain(int userNo) {
        find(userNo);
        return new Invitation(userNo, links.issue(userNo));
    }

    /** @throws UserChanged if somebody else changed the account since it was seen */
    public void change(int userNo, long seenVersion, UserChange change) {
        var account = find(userNo);
        if (!account.isAt(seenVersion)) {
            throw new UserChanged();
        }
        if (change.role() != Role.ADMINISTRATOR) {
            keepAnAdministrator(account);
        }
        account.rename(change.name());
        account.moveTo(change.role(), change.partnerNo());
    }

    /** @throws LastAdministrator if nobody could administer any more */
    public void disable(int userNo) {
        var account = find(userNo);
        keepAnAdministrator(account);
        account.disable();
        links.revoke(userNo);
    }

    public void enable(int userNo) {
        find(userNo).enable();
    }

    /** Lets a partner manager see a partner; again changes nothing. */
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
            throw new LastAdministrator();
        }
    }
}
