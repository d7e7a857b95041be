package org.tierboard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;

@OverHttp
class PartnerAccessTests {

    @Autowired
    TestPeople people;

    @Autowired
    PartnerAccess access;

    @Test
    void administratorsSeeEveryPartner() {
        var partner = people.partner();
        var viewer = viewer(people.administrator(), Role.ADMINISTRATOR);

        assertThat(access.require(viewer, partner.id()).partnerNo()).isEqualTo(partner.partnerNo());
        assertThat(access.of(viewer)).isEqualTo(new Visibility(true, List.of()));
        assertThat(access.own(viewer)).isEmpty();
    }

    @Test
    void managersSeeThosePartnersThatAreAssigned() {
        var first = people.partner();
        var second = people.partner();
        var other = people.partner();
        var viewer = viewer(people.managerOf(second, first), Role.PARTNER_MANAGER);

        assertThat(access.require(viewer, first.id()).name()).isEqualTo("Example Consulting");
        assertThat(access.require(viewer, second.id()).path()).isEqualTo("SERVICES");
        assertNotSeen(viewer, other.id());
        assertThat(access.of(viewer).everything()).isFalse();
        assertThat(access.of(viewer).partnerNos()).containsExactly(first.partnerNo(), second.partnerNo());
    }

    @Test
    void leadAndTeamSeeTheirOwnPartnerOnly() {
        var own = people.partner();
        var other = people.partner();
        for (var viewer : new Viewer[] {
            viewer(people.leadOf(own), Role.ALLIANCE_LEAD), viewer(people.teamOf(own), Role.ALLIANCE_TEAM)
        }) {
            assertThat(access.require(viewer, own.id()).id().value()).isEqualTo(own.id());
            assertThat(access.own(viewer))
                    .hasValueSatisfying(mine -> assertThat(mine.partnerNo()).isEqualTo(own.partnerNo()));
            assertNotSeen(viewer, other.id());
            assertThat(access.of(viewer)).isEqualTo(new Visibility(false, List.of(own.partnerNo())));
        }
    }

    @Test
    void whatIsNoPartnerIdIsNoPartner() {
        var viewer = viewer(people.administrator(), Role.ADMINISTRATOR);

        assertNotSeen(viewer, "P-unknown");
        assertNotSeen(viewer, "");
        assertNotSeen(viewer, "a\u0000b");
        assertNotSeen(viewer, "' or true --");
    }

    private void assertNotSeen(Viewer viewer, String partnerId) {
        assertThatExceptionOfType(PartnerNotFound.class)
                .isThrownBy(() -> access.require(viewer, partnerId))
                .withMessage("There is no partner '%s' that you may see.", partnerId);
    }

    private static Viewer viewer(Person person, Role role) {
        return new Viewer(person.userNo(), "Ann Example", person.email(), role);
    }
}
