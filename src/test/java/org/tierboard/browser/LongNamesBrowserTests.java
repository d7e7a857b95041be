package org.tierboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople;

/** Names as long as there may be, of one word: nothing on a page stands out of the window. */
class LongNamesBrowserTests extends BrowserTest {

    private static final String NAME = "X".repeat(300);
    private static final List<Integer> WIDTHS = List.of(1280, 900, 390, 320);

    @Autowired
    JdbcClient jdbc;

    @Test
    void stayInsideTheWindow() {
        var partner = people.partner();
        jdbc.sql("update partner set name = :name where partner_no = :partner")
                .param("name", NAME)
                .param("partner", partner.partnerNo())
                .update();
        jdbc.sql("""
                insert into individual (partner_no, individual_id, full_name, email, registered_on)
                values (:partner, 'I-1', :name, :email, date '2022-01-01')
                """)
                .param("partner", partner.partnerNo())
                .param("name", "Y".repeat(200))
                .param("email", "z".repeat(60) + "@" + "solid".repeat(10) + ".example")
                .update();
        signIn(people.managerOf(partner).email(), TestPeople.PASSWORD);

        for (var place : List.of("scorecard", "people", "reviews", "membership", "tier", "history", "audit")) {
            isInside("/partners/" + partner.id() + "/" + place);
        }
        isInside("/partners/" + partner.id() + "/scorecard/technical-individuals");
        isInside("/partners");
        isInside("/reviews");
        isInside("/guide");
        isInside("/rate/" + partner.id());
    }

    private void isInside(String path) {
        open(path);
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(width);
        }
    }
}
