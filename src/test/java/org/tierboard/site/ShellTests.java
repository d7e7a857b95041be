package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.account.Role;
import org.tierboard.kernel.ProgrammeCalendar;

class ShellTests {

    private static final Instant JUST_BEFORE_MIDNIGHT = Instant.parse("2023-01-31T23:05:00Z");

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "ADMINISTRATOR, /partners /reviews /responses /references /imports /guide",
        "PARTNER_MANAGER, /partners /reviews /imports /guide",
        "ALLIANCE_LEAD, / /waiting /imports /guide /webhooks",
        "ALLIANCE_TEAM, / /waiting /imports /guide"
    })
    void leadsEverybodyWhereTheyMayGo(Role role, String places) {
        assertThat(Shell.links(role, "/")).extracting(NavLink::href).containsExactly(places.split(" "));
    }

    @ParameterizedTest(name = "{0} unfolds {1}")
    @CsvSource({
        "ADMINISTRATOR, /users /audit /outbox /evaluations /webhooks",
        "PARTNER_MANAGER, ''",
        "ALLIANCE_LEAD, ''",
        "ALLIANCE_TEAM, ''"
    })
    void foldsAwayWhatOnlyAdministrationNeeds(Role role, String places) {
        var folded = Shell.folded(role, "/").stream().map(NavLink::href);

        assertThat(String.join(" ", folded.toList())).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "/partners/P-1/scorecard, nav.scorecard",
        "/guide, nav.guide",
        "/guide/2022-02-01, nav.guide",
        "/exports, nav.imports",
        "/badges, nav.imports",
        "/feeds, nav.imports",
        "/guidelines, ",
        "/account, "
    })
    void marksThePlaceOfThePageShown(String path, String label) {
        assertThat(lit(Role.ALLIANCE_LEAD, path)).isEqualTo(label == null ? List.of() : List.of(label));
    }

    @ParameterizedTest(name = "{0} belongs to {1} for administrators")
    @CsvSource({
        "/partners, nav.portfolio",
        "/partners/new, nav.portfolio",
        "/partners/P-1/reviews, nav.portfolio",
        "/partners/P-1/responses-of-old, nav.portfolio",
        "/partners/response, nav.portfolio",
        "/partners/P-1/response, nav.responses",
        "/partners/P-1/response/reject, nav.responses",
        "/evaluations/7, nav.evaluations",
        "/webhooks/7, nav.webhooks"
    })
    void marksOnePlaceForAdministratorsWhereverItIs(String path, String label) {
        assertThat(lit(Role.ADMINISTRATOR, path)).containsExactly(label);
    }

    private static List<String> lit(Role role, String path) {
        return Stream.concat(Shell.links(role, path).stream(), Shell.folded(role, path).stream())
                .filter(NavLink::current)
                .map(NavLink::label)
                .toList();
    }

    @Test
    void writesDatesAndNumbersAsPeopleDo() {
        var formats = new Formats(
                new ProgrammeCalendar(InstantSource.fixed(JUST_BEFORE_MIDNIGHT), ZoneId.of("Europe/Berlin")));

        assertThat(formats.day(LocalDate.of(2023, 2, 1))).isEqualTo("1 Feb 2023");
        assertThat(formats.day(JUST_BEFORE_MIDNIGHT)).isEqualTo("1 Feb 2023");
        assertThat(formats.moment(JUST_BEFORE_MIDNIGHT)).isEqualTo("1 Feb 2023, 00:05");
        assertThat(formats.moment(JUST_BEFORE_MIDNIGHT.plusSeconds(13 * 3600))).isEqualTo("1 Feb 2023, 13:05");
        assertThat(formats.number(25_000)).isEqualTo("25,000");
        assertThat(formats.dated("2023-02-01")).isEqualTo("1 Feb 2023");
        assertThat(formats.dated("2023-02-31")).isEqualTo("2023-02-31");
        assertThat(formats.dated("O-1")).isEqualTo("O-1");
    }
}
