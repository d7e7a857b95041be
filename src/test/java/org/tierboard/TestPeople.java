package org.tierboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.account.NewUser;
import org.tierboard.account.NewUsers;
import org.tierboard.account.Role;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;

/** Makes partners and people for tests, each with an address and id of their own, so that tests don't meet. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPeople {

    public static final String PASSWORD = "correct horse battery staple";

    private final JdbcClient jdbc;
    private final NewUsers newcomers;
    private final Users users;

    TestPeople(JdbcClient jdbc, NewUsers newcomers, Users users) {
        this.jdbc = jdbc;
        this.newcomers = newcomers;
        this.users = users;
    }

    /** Somebody who signs in with {@link #PASSWORD}. */
    public record Person(int userNo, String email) {}

    public record Partner(int partnerNo, String id) {}

    public Partner partner() {
        var id = "P-" + UUID.randomUUID();
        var number = jdbc.sql(
                        "insert into partner (partner_id, name) values (:id, 'Example Consulting') returning partner_no")
                .param("id", id)
                .query(Integer.class)
                .single();
        return new Partner(number, id);
    }

    public Person administrator() {
        return person(Role.ADMINISTRATOR, null);
    }

    public Person managerOf(Partner... partners) {
        var manager = person(Role.PARTNER_MANAGER, null);
        for (var partner : partners) {
            users.assign(manager.userNo(), partner.partnerNo());
        }
        return manager;
    }

    public Person leadOf(Partner partner) {
        return person(Role.ALLIANCE_LEAD, partner.partnerNo());
    }

    public Person teamOf(Partner partner) {
        return person(Role.ALLIANCE_TEAM, partner.partnerNo());
    }

    /** Takes somebody's account away, as another administrator. */
    public void disable(Person person) {
        users.disable(new Viewer(0, "Another", "another@example.com", Role.ADMINISTRATOR), person.userNo());
    }

    private Person person(Role role, @Nullable Integer partnerNo) {
        var email = "ann." + UUID.randomUUID() + "@example.com";
        return new Person(newcomers.create(new NewUser(email, "Ann Example", role, partnerNo), PASSWORD), email);
    }
}
