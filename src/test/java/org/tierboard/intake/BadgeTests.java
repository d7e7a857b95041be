package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.intake.ImportKind.CREDENTIALS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.tierboard.credential.CredentialDesk;
import org.tierboard.credential.CredentialQueries;
import org.tierboard.credential.Earned;

/** A training feed names badges in words; which credential each is, an administrator decides (FAQ 9). */
class BadgeTests extends ImportTest {

    @Autowired
    BadgeDesk desk;

    @Autowired
    BadgeQueries badges;

    @Autowired
    CredentialDesk credentials;

    @Autowired
    CredentialQueries queries;

    private final String email = unique("ann") + "@example.com";
    private final String badge = unique("Cloud Practitioner ");

    private String feed() {
        return "Recipient Name,Recipient Email,Badge Name,Issued At,Expires At\nAnn,%s,%s,2021-02-15 10:00:00 UTC,2024-02-15\n"
                .formatted(email, badge);
    }

    @Test
    void keepsABadgeThatNobodyDecidedOnUntilSomebodyDoes() {
        var job = take(CREDENTIALS, feed());

        assertCounts(job, 0, 0, 0, 1);
        assertThat(reports.firstRejections(job).get(0).reason())
                .contains("Nobody has decided yet")
                .contains(badge);
        var line = line();
        assertThat(line.waiting()).isOne();
        assertThat(line.proposed()).isEqualTo("CLOUD_PRACTITIONER");

        assertThat(desk.decide(badge, "CLOUD_PRACTITIONER", line.version())).isOne();

        assertThat(stored()).containsExactly("CLOUD_PRACTITIONER 2021-02-15 2024-02-15");
        assertThat(line().waiting()).isZero();
        assertCounts(take(CREDENTIALS, feed()), 0, 0, 1, 0);
    }

    @Test
    void whatIsDecidedIsTakenAtOnceInAnyCaseAndSpacing() {
        desk.decide(badge, "CLOUD_PRACTITIONER", -1);
        var spaced = " " + badge.toUpperCase(Locale.ROOT).replace(" ", "  ");

        assertCounts(take(CREDENTIALS, feed().replace(badge, spaced)), 1, 0, 0, 0);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatIsNoneOfTheCatalogueIsLeftAsideAndNotLost() {
        desk.decide(badge, "", -1);

        var job = take(CREDENTIALS, feed());

        assertThat(reports.firstRejections(job).get(0).reason()).contains("is left aside");
        desk.decide(badge, "CLOUD_PRACTITIONER", line().version());
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aChangedDecisionReachesWhatWasImportedBefore() {
        desk.decide(badge, "CLOUD_PRACTITIONER", -1);
        take(CREDENTIALS, feed());

        assertThat(desk.decide(badge, "DEVELOPER_ASSOCIATE", line().version())).isOne();

        assertThat(stored()).containsExactly("DEVELOPER_ASSOCIATE 2021-02-15 2024-02-15");
        assertCounts(take(CREDENTIALS, feed()), 0, 0, 1, 0);
    }

    @Test
    void whatIsNoneOfTheCatalogueAnyMoreWaitsAgain() {
        desk.decide(badge, "CLOUD_PRACTITIONER", -1);
        take(CREDENTIALS, feed());

        assertThat(desk.decide(badge, "", line().version())).isOne();

        assertThat(stored()).isEmpty();
        assertThat(line().waiting()).isOne();
        desk.decide(badge, "DEVELOPER_ASSOCIATE", line().version());
        assertThat(stored()).containsExactly("DEVELOPER_ASSOCIATE 2021-02-15 2024-02-15");
    }

    @Test
    void whatSomebodyPutRightIsNoBadgesToChange() {
        desk.decide(badge, "CLOUD_PRACTITIONER", -1);
        take(CREDENTIALS, feed());
        var credential = queries.after(email, "", 1).get(0);
        var from = LocalDate.of(2021, 2, 15);
        credentials.correct(
                credential.credentialId(),
                credential.version(),
                new Earned(email, "DATABASE_SPECIALTY", from, LocalDate.of(2024, 2, 15)));

        assertThat(desk.decide(badge, "DEVELOPER_ASSOCIATE", line().version())).isZero();
        var again = take(CREDENTIALS, feed());

        assertCounts(again, 0, 0, 1, 0);
        assertThat(again.remarks())
                .anyMatch(remark -> remark.contains("stay as they are") && remark.contains(credential.credentialId()));
        assertThat(stored()).containsExactly("DATABASE_SPECIALTY 2021-02-15 2024-02-15");
    }

    @Test
    void twoAdministratorsDontOverwriteEachOther() {
        desk.decide(badge, "", -1);

        assertThatThrownBy(() -> desk.decide(badge, "CLOUD_PRACTITIONER", -1))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aFileOfNeitherKindIsToldWhatCredentialsLack() {
        assertThatThrownBy(() -> take(CREDENTIALS, "credential_id,email,colour\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("'credential'");
    }

    private BadgeLine line() {
        return badges.list().stream()
                .filter(line -> line.name().equals(badge))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stored() {
        return jdbc.sql("select t.code || ' ' || c.earned_on || ' ' || c.expires_on from credential c"
                        + " join credential_type t using (type_no) where c.email = ?")
                .param(email)
                .query(String.class)
                .list();
    }
}
