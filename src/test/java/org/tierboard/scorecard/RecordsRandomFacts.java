package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Writes a partner with facts of every kind, by chance but the same for the same seed; few days, so that borders meet. */
final class RecordsRandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1000;
    private static final List<String> CODES = List.of(
            RecordsGuide.FOUNDATIONAL, RecordsGuide.ASSOCIATE, RecordsGuide.PROFESSIONAL, RecordsGuide.SPECIALTY);
    private static final List<String> CUSTOMERS = List.of("Acme Corp", "ACME, corp.", "Bolt", "bolt!", "Cedar");
    private static final List<String> STAGES = List.of("LAUNCHED", "LAUNCHED", "LAUNCHED", "COMMITTED", "CLOSED_LOST");

    private final RecordsFacts facts;
    private final Random random;
    private final int partner;
    private final String domain;

    private RecordsRandomFacts(RecordsFacts facts, long seed) {
        this.facts = facts;
        this.random = new Random(seed);
        this.partner = facts.partner();
        this.domain = "@p" + partner + ".example";
    }

    static int write(RecordsFacts facts, long seed) {
        var writer = new RecordsRandomFacts(facts, seed);
        writer.standing();
        writer.people();
        writer.opportunities();
        writer.programmes();
        writer.customers();
        return writer.partner;
    }

    /** Days on which something may begin, end, or be reviewed. */
    static List<LocalDate> days(long seed) {
        var random = new Random(-seed);
        return random.ints(8, 0, DAYS + 500)
                .mapToObj(number -> FIRST.plusDays(number / 10 * 10L + number % 3 - 1))
                .toList();
    }

    private void standing() {
        facts.tier(partner, "SELECT", day(0), day(365));
        facts.tier(partner, "ADVANCED", day(200 + 10 * random.nextInt(20)), day(800));
        if (random.nextInt(4) == 0) {
            facts.tier(partner, "PREMIER", day(700), day(1065));
        }
    }

    private void people() {
        for (int person = 0; person < 4; person++) {
            var left = random.nextInt(3) == 0 ? day(500 + 10 * random.nextInt(50)) : "";
            facts.individual(partner, "Person " + person, person + domain, someDay(300), left);
        }
        for (int number = 0; number < 12; number++) {
            var earned = random.nextInt(70) * 10;
            facts.credential(
                    "C-" + partner + "-" + number,
                    random.nextInt(5) + domain,
                    CODES.get(random.nextInt(CODES.size())),
                    day(earned),
                    random.nextInt(3) == 0 ? "" : day(earned + 10 * random.nextInt(60)));
        }
    }

    private void opportunities() {
        for (int number = 0; number < 12; number++) {
            var stage = STAGES.get(random.nextInt(STAGES.size()));
            var id = "O-" + number;
            facts.opportunity(
                    partner,
                    id,
                    CUSTOMERS.get(random.nextInt(CUSTOMERS.size())),
                    random.nextBoolean() ? "AWS" : "PARTNER",
                    stage,
                    stage.equals("LAUNCHED") ? someDay(DAYS) : "",
                    random.nextInt(500) + "." + (10 + random.nextInt(90)),
                    random.nextBoolean());
            if (random.nextInt(3) == 0) {
                facts.designate(partner, id, someDay(DAYS));
            }
        }
    }

    private void programmes() {
        facts.plan(partner, day(100 + random.nextInt(300)));
        facts.plan(partner, day(450 + random.nextInt(300)));
        facts.designation(partner, "MSP", "", day(300 * random.nextInt(3)), "");
        facts.designation(partner, "MSP", "", day(301), day(301 + 10 * random.nextInt(50)));
        facts.designation(partner, "COMPETENCY", "DevOps", someDay(DAYS), "");
        facts.designation(partner, "COMPETENCY", "Security", day(10 * random.nextInt(30)), day(600));
        facts.review(partner, someDay(DAYS));
    }

    private void customers() {
        for (int number = 0; number < 6; number++) {
            var submitted = 10 * random.nextInt(90);
            facts.reference(
                    partner,
                    "R-" + number,
                    CUSTOMERS.get(random.nextInt(CUSTOMERS.size())),
                    day(submitted),
                    random.nextInt(4) == 0 ? "" : day(submitted + random.nextInt(5)));
        }
        for (int number = 0; number < 8; number++) {
            var submitted = 10 * random.nextInt(90);
            facts.response(
                    partner,
                    "S-" + number,
                    random.nextInt(4) + "@customer.example",
                    random.nextBoolean(),
                    day(submitted),
                    random.nextInt(5) == 0 ? "" : day(submitted + random.nextInt(3)),
                    random.nextInt(5) == 0 ? "" : day(submitted + random.nextInt(30)));
        }
    }

    private String someDay(int before) {
        return day(10 * random.nextInt(before / 10));
    }

    private static String day(int number) {
        return FIRST.plusDays(number).toString();
    }
}
