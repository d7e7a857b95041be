package org.tierboard.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.UserRefused.Reason;
import org.tierboard.kernel.Deed;

/** Gives people accounts and takes rights away. Nobody is ever deleted. */
@Service
@Transactional
public class Users {

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

    private static final String PARTNER_ID = """
            select partner_id
              from partner
             where partner_no = :partner
            """;

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Users(
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
        note(opened(account, "user.created"));
        return account.userNo();
    }

    /**
     * An account without a password, and the link by which the person chooses one.
     *
     * @throws EmailTaken if another account has the address, in any spelling
     */
    public Invitation invite(NewUser user) {
        var account = open(user);
        note(opened(account, "user.invited"));
        return link(account, true);
    }

    /**
     * A new link to choose a password by; an older one is void.
     *
     * @throws UserRefused if the account is disabled
     */
    public Invitation inviteAgain(int userNo) {
        var account = find(userNo);
        if (account.isDisabled()) {
            throw new UserRefused(Reason.DISABLED, userNo);
        }
        note(deed(account, "user.link-made"));
        return link(account, false);
    }

    /** Gives the owner of the address a new link; nothing happens where there is none who may sign in. */
    void forgotPassword(String email) {
        jdbc.sql(OWNER)
                .param("email", email)
                .query(Integer.class)
                .optional()
                .map(this::find)
                .ifPresent(account -> {
                    note(deed(account, "user.link-asked").by("sign-in"));
                    link(account, false);
                });
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
        note(deed(account, "user.changed")
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
        var account = find(userNo);
        keepAnAdministrator(account);
        if (!account.isDisabled()) {
            note(deed(account, "user.disabled"));
        }
        account.disable();
        links.revoke(userNo);
    }

    public void enable(int userNo) {
        var account = find(userNo);
        if (account.isDisabled()) {
            note(deed(account, "user.enabled"));
        }
        account.enable();
    }

    /**
     * Lets a partner manager see a partner; again changes nothing.
     *
     * @throws UserRefused if the person is no partner manager
     */
    public void assign(int userNo, int partnerNo) {
        var account = find(userNo);
        if (account.assign(partnerNo)) {
            note(deed(account, "user.assigned").at(partnerNo));
        }
    }

    public void unassign(int userNo, int partnerNo) {
        var account = find(userNo);
        if (account.unassign(partnerNo)) {
            note(deed(account, "user.unassigned").at(partnerNo));
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

    private Invitation link(UserAccount account, boolean invited) {
        var token = links.issue(account.userNo());
        events.publishEvent(
                new PasswordLinkIssued(account.email(), account.name(), account.partnerNo(), token, invited));
        return new Invitation(account.userNo(), token);
    }

    private void note(Deed deed) {
        events.publishEvent(deed);
    }

    private static Deed opened(UserAccount account, String action) {
        return deed(account, action)
                .became("email", account.email())
                .became("name", account.name())
                .became("role", account.role());
    }

    private static Deed deed(UserAccount account, String action) {
        return Deed.of(action).on("user", account.userNo()).at(account.partnerNo());
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

    private UserAccount find(int userNo) {
        return accounts.findById(userNo).orElseThrow(() -> new UserNotFound(userNo));
    }

    private void keepAnAdministrator(UserAccount leaving) {
        var administrators = accounts.activeAdministratorsLocked();
        if (leaving.isActiveAdministrator() && administrators.size() == 1) {
            throw new UserRefused(Reason.LAST_ADMINISTRATOR, leaving.userNo());
        }
    }
}
