package org.tierboard.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.UserRefused.Reason;
import org.tierboard.kernel.Deed;

/** Gives people accounts, and the links by which they choose a password. */
@Service
@Transactional
public class NewUsers {

    private static final String ADDRESS_IN_USE = "app_user_email_ux";

    private static final String TAKEN = """
            select exists (
                   select
                     from app_user
                    where address_of(email) = address_of(:email))
            """;

    private static final String OWNER = """
            select user_no
              from app_user
             where address_of(email) = address_of(:email)
               and not disabled
            """;

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NewUsers(
            UserAccounts accounts,
            Passwords passwords,
            PasswordLinks links,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.jdbc = jdbc;
        this.events = events;
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
        events.publishEvent(opened(account, "user.created"));
        return account.userNo();
    }

    /**
     * An account without a password, and the link by which the person chooses one.
     *
     * @throws EmailTaken if another account has the address, in any spelling
     */
    public Invitation invite(NewUser user) {
        var account = open(user);
        events.publishEvent(opened(account, "user.invited"));
        return link(account, true);
    }

    /**
     * A new link to choose a password by; an older one is void.
     *
     * @throws UserRefused if the account is disabled
     */
    public Invitation inviteAgain(int userNo) {
        var account = accounts.require(userNo);
        if (account.isDisabled()) {
            throw new UserRefused(Reason.DISABLED, userNo);
        }
        events.publishEvent(UserDeeds.of(account, "user.link-made"));
        return link(account, false);
    }

    /** Gives the owner of the address a new link; nothing happens where there is none who may sign in. */
    void forgotPassword(String email) {
        jdbc.sql(OWNER)
                .param("email", email)
                .query(Integer.class)
                .optional()
                .map(accounts::require)
                .ifPresent(account -> {
                    events.publishEvent(UserDeeds.of(account, "user.link-asked").by("sign-in"));
                    link(account, false);
                });
    }

    private UserAccount open(NewUser user) {
        if (jdbc.sql(TAKEN).param("email", user.email()).query(Boolean.class).single()) {
            throw new EmailTaken(user.email());
        }
        try {
            return accounts.saveAndFlush(new UserAccount(user));
        } catch (DataIntegrityViolationException sameMoment) {
            throw taken(user.email(), sameMoment);
        }
    }

    /** Two administrators who invite somebody at once are both told what is the matter. */
    private static RuntimeException taken(String email, DataIntegrityViolationException refused) {
        return String.valueOf(refused.getMessage()).contains(ADDRESS_IN_USE) ? new EmailTaken(email) : refused;
    }

    private Invitation link(UserAccount account, boolean invited) {
        var token = links.issue(account.userNo());
        events.publishEvent(
                new PasswordLinkIssued(account.email(), account.name(), account.partnerNo(), token, invited));
        return new Invitation(account.userNo(), token);
    }

    private static Deed opened(UserAccount account, String action) {
        return UserDeeds.of(account, action)
                .became("email", account.email())
                .became("name", account.name())
                .became("role", account.role());
    }
}
