package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of a partner's known customers (R21), kept through the API alone. */
class KnownCustomerApiTests extends FactApiTest {

    String customers;

    @BeforeEach
    void customers() {
        customers = path + "/known-customers";
    }

    @Test
    @DisplayName("R21: a known customer is added, read and taken off the list")
    void isAddedAndTakenOff() {
        add("zinc.example", 201);
        add("ann@Bank.example", 201);
        var one = location(add("mill.example", 201));
        assertThat(one).isEqualTo(customers + "/mill.example");
        assertThat(listedByPages(administrator, customers, "domain"))
                .containsExactly("bank.example", "mill.example", "zinc.example");

        var tag = Program.tag(expect(200, administrator.get(one)));
        expect(428, administrator.call("DELETE", one, ""));
        expect(412, administrator.call("DELETE", one, "", "If-Match", "\"999\""));
        expect(403, manager.call("DELETE", one, "", "If-Match", tag));
        expect(204, administrator.call("DELETE", one, "", "If-Match", tag));

        expect(404, administrator.get(one));
        expect(404, administrator.call("DELETE", one, "", "If-Match", tag));
        expect(404, administrator.get(customers + "/no_domain"));
        assertThat(deeds("csat.customer-added", false)).isEqualTo(3);
        assertThat(deeds("csat.customer-removed", false)).isEqualTo(1);
    }

    @Test
    void whatSaysNothingOfACustomerIsRefused() {
        add("bank.example", 201);

        assertThat(blamed(add("bank.example", 422))).isEqualTo("domain");
        assertThat(blamed(add("gmail.com", 422))).isEqualTo("domain");
        assertThat(blamed(add("nothing", 422))).isEqualTo("domain");
        assertThat(blamed(expect(400, administrator.post(customers, "{\"domain\":\"a.example\"}"))))
                .isEqualTo("name");
        for (var other : new Program[] {lead, team, manager, outsider}) {
            expect(403, other.get(customers));
            expect(403, other.post(customers, "{\"name\":\"A\",\"domain\":\"a.example\"}"));
        }
    }

    private HttpResponse<String> add(String domain, int expected) {
        return expect(
                expected, administrator.post(customers, "{\"name\":\"Bank\",\"domain\":\"%s\"}".formatted(domain)));
    }
}
