package org.tierboard.access;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** The actors of the matrix as people with sessions and tokens, and the partner they are asked about. */
final class Cast {

    private static final String BOUNDARY = "boundary-of-parts";

    private final TestPeople people;
    private final int port;
    private final Partner partner;
    private final String importId;
    private final Map<Actor, Person> persons = new EnumMap<>(Actor.class);
    private final Map<Actor, Visitor> visitors = new EnumMap<>(Actor.class);
    private final Map<Actor, String> tokens = new EnumMap<>(Actor.class);

    Cast(TestPeople people, Tokens issuing, int port) {
        this.people = people;
        this.port = port;
        this.partner = people.partner();
        var other = people.partner();
        persons.put(Actor.ADMINISTRATOR, people.administrator());
        persons.put(Actor.MANAGER, people.managerOf(partner));
        persons.put(Actor.UNASSIGNED, people.managerOf(other));
        persons.put(Actor.LEAD, people.leadOf(partner));
        persons.put(Actor.TEAM, people.teamOf(partner));
        persons.put(Actor.OUTSIDER, people.leadOf(other));
        persons.put(Actor.DISABLED, people.administrator());
        persons.forEach((actor, person) -> tokens.put(actor, token(issuing, person)));
        for (var actor : Actor.values()) {
            visitors.put(actor, visitor(actor));
        }
        people.disable(persons.get(Actor.DISABLED));
        importId = importOfManager();
    }

    String partnerId() {
        return partner.id();
    }

    HttpResponse<String> ask(Actor actor, MatrixLine line, String partnerId) {
        var path = fill(line.request(), partnerId);
        if (line.isForPrograms()) {
            return send(new Visitor(port), line, path, bearer(actor));
        }
        var answer = send(visitors.get(actor), line, path);
        if (path.startsWith("/logout")) {
            visitors.put(actor, visitor(actor));
        }
        return answer;
    }

    private HttpResponse<String> send(Visitor visitor, MatrixLine line, String path, String... headers) {
        var content = line.body().substring(line.body().indexOf(' ') + 1);
        if (line.body().startsWith("json")) {
            return visitor.send(line.method(), path, content, with(headers, "application/json"));
        }
        if (line.body().startsWith("file")) {
            return visitor.send(
                    line.method(), path, part(content), with(headers, "multipart/form-data; boundary=" + BOUNDARY));
        }
        return line.method().equals("POST") && !line.isForPrograms()
                ? visitor.post(path, fields(content))
                : visitor.send(line.method(), path, "", headers);
    }

    private String importOfManager() {
        var line = MatrixLine.parse("POST | /api/v1/imports | /api/v1/imports?kind=individuals |"
                + " file individual_id,partner_id,full_name,email,registered_on\\n | | | | | | | |");
        var location = Visitor.location(send(new Visitor(port), line, line.request(), bearer(Actor.MANAGER)));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Visitor visitor(Actor actor) {
        var visitor = new Visitor(port);
        if (persons.containsKey(actor)) {
            visitor.signIn(persons.get(actor).email(), TestPeople.PASSWORD);
        }
        return visitor;
    }

    private String[] bearer(Actor actor) {
        return tokens.containsKey(actor)
                ? new String[] {"Authorization", "Bearer " + tokens.get(actor)}
                : new String[0];
    }

    /** Objects that a request may break are made anew for each. */
    private String fill(String path, String partnerId) {
        var filled = path.replace("{partnerId}", partnerId)
                .replace("{ratedId}", partner.id())
                .replace("{partnerNo}", "" + partner.partnerNo())
                .replace("{importId}", importId);
        return filled.contains("{userNo}")
                ? filled.replace("{userNo}", "" + people.managerOf(partner).userNo())
                : filled;
    }

    private static String token(Tokens issuing, Person person) {
        return issuing.issue(new Viewer(person.userNo(), "", person.email(), Role.ALLIANCE_TEAM), "matrix")
                .token();
    }

    private static String[] with(String[] headers, String contentType) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = contentType;
        return all;
    }

    private static String part(String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, content.replace("\\n", "\n"), BOUNDARY);
    }

    private static Map<String, String> fields(String content) {
        return Arrays.stream(content.split("&"))
                .filter(field -> !field.isBlank())
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1], (a, b) -> b, LinkedHashMap::new));
    }
}
