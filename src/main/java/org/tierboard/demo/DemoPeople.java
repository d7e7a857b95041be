package org.tierboard.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.account.DemoAccounts;
import org.tierboard.account.NewUser;
import org.tierboard.account.NewUsers;
import org.tierboard.account.Role;
import org.tierboard.account.Users;

/** Gives the demonstration's people accounts, and tells how to sign in as long as they have them. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoPeople implements DemoAccounts {

    private static final int ASSIGNED = 30;

    private static final String PARTNER = """
            select partner_no
              from partner
             where partner_id = :partner
            """;

    private static final String FIRST_PARTNERS = """
            select partner_no
              from partner
             order by partner_no
             limit :assigned
            """;

    private static final String ENABLED = """
            select email
              from app_user
             where email in (:emails)
               and not disabled
            """;

    private final NewUsers people;
    private final Users users;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    DemoPeople(NewUsers people, Users users, JdbcClient jdbc, MessageSource messages) {
        this.people = people;
        this.users = users;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    void create() {
        for (DemoLogin login : DemoLogin.ALL) {
            var user = new NewUser(login.email(), login.name(), login.role(), partnerNo(login.partnerId()));
            var userNo = people.create(user, DemoLogin.PASSWORD);
            if (login.role() == Role.PARTNER_MANAGER) {
                assign(userNo);
            }
        }
    }

    /** None once the database isn't the demonstration's, or an administrator took the account away. */
    @Override
    public List<DemoAccount> accounts() {
        var enabled = jdbc.sql(ENABLED)
                .param("emails", DemoLogin.ALL.stream().map(DemoLogin::email).toList())
                .query(String.class)
                .set();
        return DemoLogin.ALL.stream()
                .filter(login -> enabled.contains(login.email()))
                .map(login -> new DemoAccount(words(login.role()), login.email(), DemoLogin.PASSWORD))
                .toList();
    }

    private String words(Role role) {
        return messages.getMessage("demo.role." + role, null, LocaleContextHolder.getLocale());
    }

    private void assign(int userNo) {
        jdbc.sql(FIRST_PARTNERS)
                .param("assigned", ASSIGNED)
                .query(Integer.class)
                .list()
                .forEach(partnerNo -> users.assign(userNo, partnerNo));
    }

    private @Nullable Integer partnerNo(@Nullable String partnerId) {
        return partnerId == null
                ? null
                : jdbc.sql(PARTNER)
                        .param("partner", partnerId)
                        .query(Integer.class)
                        .single();
    }
}
