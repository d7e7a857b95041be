package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.INDIVIDUALS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.TestPeople;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;

/** R10: an address, own or training, belongs to one individual at a time, over all partners. */
class AddressTests extends ImportTest {

    private static final String HEADER =
            "individual_id,partner_id,full_name,email,training_email,registered_on,left_on\n";

    @Autowired
    TestPeople people;

    String ann;
    String bob;

    @BeforeEach
    void addresses() {
        ann = unique("ann") + "@example.com";
        bob = unique("bob") + "@example.com";
    }

    private String row(String id, String email, String training, String from, String until) {
        return String.join(",", id, partner, "Somebody", email, training, from, until) + "\n";
    }

    @Test
    void rejectsTheLaterOfTwoRowsThatClaimOneAddress() {
        var job = take(
                INDIVIDUALS,
                HEADER
                        + row("I-1", ann, "", "2020-01-01", "")
                        + row("I-2", bob, ann.toUpperCase(java.util.Locale.ROOT), "2019-01-01", ""));

        assertCounts(job, 1, 0, 0, 1);
        assertThat(reports.firstRejections(job)).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.column()).isEqualTo("training_email");
            assertThat(rejection.reason()).contains("also belongs to the individual of line 2");
        });
    }

    @Test
    void letsAnAddressMoveOnWhenItsOwnerHasLeft() {
        assertCounts(
                take(
                        INDIVIDUALS,
                        HEADER
                                + row("I-1", ann, "", "2020-01-01", "2021-01-01")
                                + row("I-2", ann, ann, "2021-01-01", "2021-01-01")
                                + row("I-3", ann, "", "2021-01-01", "")),
                3,
                0,
                0,
                0);
    }

    @Test
    void rejectsAnAddressOfSomebodyRegistered() {
        take(INDIVIDUALS, HEADER + row("I-1", ann, bob, "2020-01-01", ""));

        var rejection = onlyRejection(INDIVIDUALS, HEADER + row("I-2", bob, "", "2021-01-01", ""));

        assertThat(rejection.column()).isEqualTo("email");
        assertThat(rejection.reason()).contains("belongs to individual I-1 of partner " + partner);
    }

    @Test
    void swapsAddressesWithinOneFile() {
        take(INDIVIDUALS, HEADER + row("I-1", ann, "", "2020-01-01", "") + row("I-2", bob, "", "2020-01-01", ""));

        var job = take(
                INDIVIDUALS,
                HEADER
                        + row("I-1", bob, "", "2020-01-01", "")
                        + row("I-2", unique("new") + "@example.com", "", "2020-01-01", "")
                        + row("I-3", ann, "", "2020-01-01", ""));

        assertCounts(job, 1, 2, 0, 0);
    }

    @Test
    void rejectsAlsoWhoCountedOnAnAddressThatStaysWhereItIs() {
        take(INDIVIDUALS, HEADER + row("I-1", ann, "", "2020-01-01", "") + row("I-2", bob, "", "2020-01-01", ""));

        var job = take(
                INDIVIDUALS,
                HEADER
                        + row("I-3", bob, "", "2020-01-01", "")
                        + row("I-1", bob, "", "2020-01-01", "")
                        + row("I-4", ann, "", "2020-01-01", ""));

        assertThat(job.message()).isNull();
        assertThat(job.rows().rejected()).isEqualTo(3);
    }

    @Test
    void doesNotTellWhoItIsToThoseWhoMayNotSeeThem() {
        var other = people.partner();
        take(INDIVIDUALS, HEADER + row("I-1", ann, "", "2020-01-01", ""));
        var manager = people.managerOf(other);
        var viewer = new Viewer(manager.userNo(), "Manu", manager.email(), Role.PARTNER_MANAGER);

        var csv = HEADER + String.join(",", "I-9", other.id(), "Eve", ann, "", "2021-01-01", "") + "\n";
        var job = imports.run(
                INDIVIDUALS,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                ImportMode.PARTIAL,
                viewer);

        assertThat(reports.firstRejections(job))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason())
                        .contains("belongs to another individual at the same time")
                        .doesNotContain(partner)
                        .doesNotContain("I-1"));
    }

    @Test
    void survivesAFileInWhichEverybodyHasTheSameAddress() {
        var csv = new StringBuilder(HEADER);
        for (int i = 0; i < 3000; i++) {
            csv.append(row("I-" + i, ann, "", "2020-01-01", ""));
        }

        assertCounts(take(INDIVIDUALS, csv.toString()), 1, 0, 0, 2999);
    }
}
