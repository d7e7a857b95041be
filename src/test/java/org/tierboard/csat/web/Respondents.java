package org.tierboard.csat.web;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.MovableClock;
import org.tierboard.TestPeople.Partner;
import org.tierboard.Visitor;

/** Customers in front of the form, who take their time, and then read their mail. */
final class Respondents {

    private static final Pattern LINK = Pattern.compile("/confirm-rating/[A-Za-z0-9_-]{43}");

    private final int port;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    Respondents(int port, MovableClock clock, JdbcClient jdbc) {
        this.port = port;
        this.clock = clock;
        this.jdbc = jdbc;
        forgiveSources();
    }

    /** All tests come from one source. */
    void forgiveSources() {
        jdbc.sql("delete from csat_allowance where id like 'source:%' or id like 'told:%'")
                .update();
    }

    static String domain() {
        return "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    static Map<String, String> fields(String email) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Carla Customer");
        fields.put("company", "Example Bank");
        fields.put("email", email);
        fields.put("score", "4");
        fields.put("comment", "As agreed.");
        return fields;
    }

    HttpResponse<String> rate(Partner partner, String email, String... more) {
        var fields = fields(email);
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return send(partner, fields);
    }

    /** Opens the form, fills it in as quickly as people can, and sends it. */
    HttpResponse<String> send(Partner partner, Map<String, String> fields) {
        var visitor = new Visitor(port);
        var form = new LinkedHashMap<>(fields);
        form.putIfAbsent("stamp", stamp(visitor, partner));
        clock.move(Duration.ofSeconds(5));
        return visitor.post("/rate/" + partner.id(), form);
    }

    String stamp(Visitor visitor, Partner partner) {
        return Visitor.page(visitor.get("/rate/" + partner.id()))
                .select("input[name=stamp]")
                .val();
    }

    long mails(String email) {
        return jdbc.sql("select count(*) from outgoing_mail where address = :address")
                .param("address", email)
                .query(Long.class)
                .single();
    }

    String mail(String email) {
        return jdbc.sql("select plain from outgoing_mail where address = :address order by mail_no desc limit 1")
                .param("address", email)
                .query(String.class)
                .single();
    }

    /** The link in the newest mail. */
    String link(String email) {
        var link = LINK.matcher(mail(email));
        if (!link.find()) {
            throw new IllegalStateException(mail(email));
        }
        return link.group();
    }

    HttpResponse<String> press(String link) {
        return new Visitor(port).post(link, Map.of());
    }

    /** Rates, reads the mail and presses the button. */
    String confirmed(Partner partner, String email, String... more) {
        rate(partner, email, more);
        press(link(email));
        return id(email);
    }

    String id(String email) {
        return jdbc.sql("select response_id from csat_response where email = :email order by submitted_on desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
    }

    Map<String, Object> row(String email) {
        return jdbc.sql("select * from csat_response where email = :email")
                .param("email", email)
                .query()
                .singleRow();
    }

    long rows(String email) {
        return jdbc.sql("select count(*) from csat_response where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
