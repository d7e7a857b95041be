package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.BUSINESS_PLANS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is in a file, the report adds up, and the table holds what a slow and simple reader would have put there. */
class SumsTests extends ImportTest {

    private static final int FILES = 300;
    private static final List<String> DAYS = List.of("2021-01-01", "2021-01-02", "2021-02-30", "1.2.2021", "");
    private static final List<String> PEOPLE = List.of("Ann", "Bob", "Ann ", "");

    private final Map<LocalDate, String> table = new HashMap<>();

    @Test
    void addUp() {
        var random = new Random(20260301);
        for (int number = 0; number < FILES; number++) {
            var rows = rows(random);
            var mode = random.nextInt(4) == 0 ? ImportMode.ATOMIC : ImportMode.PARTIAL;

            var job = take(BUSINESS_PLANS, mode, "partner_id,confirmed_on,confirmed_by\n" + String.join("\n", rows));

            assertThat(job.rows()).as("file %d, %s: %s", number, mode, rows).isEqualTo(naive(rows, mode));
            assertThat(reports.firstRejections(job)).hasSize((int) job.rows().faulty());
            assertThat(stored()).isEqualTo(table);
        }
    }

    private List<String> rows(Random random) {
        return random.ints(random.nextInt(12), 0, Integer.MAX_VALUE)
                .mapToObj(Random::new)
                .map(row -> row.nextInt(9) == 0
                        ? " ,, "
                        : String.join(
                                row.nextInt(15) == 0 ? "," + partner + "," : ",",
                                row.nextInt(8) == 0 ? "nobody" : partner,
                                row.nextInt(3) > 0
                                        ? LocalDate.of(2020, 1, 1)
                                                .plusDays(row.nextInt(20))
                                                .toString()
                                        : DAYS.get(row.nextInt(DAYS.size())),
                                PEOPLE.get(row.nextInt(PEOPLE.size()))))
                .toList();
    }

    /** Row by row, as the words of the contract say. */
    private Counts naive(List<String> rows, ImportMode mode) {
        var seen = new HashMap<LocalDate, String>();
        long read = 0;
        long repeated = 0;
        long rejected = 0;
        for (var row : rows) {
            var fields = row.split(",", -1);
            if (row.equals(" ,, ")) {
                continue;
            }
            read++;
            if (fields.length != 3 || !fields[0].equals(partner) || !isDay(fields[1]) || fields[2].isBlank()) {
                rejected++;
                continue;
            }
            var first = seen.putIfAbsent(LocalDate.parse(fields[1]), fields[2].strip());
            if (first != null && first.equals(fields[2].strip())) {
                repeated++;
            } else if (first != null) {
                rejected++;
            }
        }
        if (mode == ImportMode.ATOMIC && rejected > 0) {
            return new Counts(read, 0, 0, 0, read, rejected);
        }
        return merged(seen, read, repeated, rejected);
    }

    private Counts merged(Map<LocalDate, String> seen, long read, long repeated, long rejected) {
        long created = 0;
        long updated = 0;
        long unchanged = repeated;
        for (var row : seen.entrySet()) {
            var before = table.put(row.getKey(), row.getValue());
            if (before == null) {
                created++;
            } else if (before.equals(row.getValue())) {
                unchanged++;
            } else {
                updated++;
            }
        }
        return new Counts(read, created, updated, unchanged, rejected, rejected);
    }

    private static boolean isDay(String text) {
        return text.matches("20[0-9]{2}-0[1-9]-[0-9]{2}") && !text.equals("2021-02-30");
    }

    private Map<LocalDate, String> stored() {
        var stored = new HashMap<LocalDate, String>();
        jdbc.sql("select confirmed_on, confirmed_by from business_plan where partner_no = ?")
                .param(partnerNo)
                .query(row -> {
                    stored.put(row.getObject("confirmed_on", LocalDate.class), row.getString("confirmed_by"));
                });
        return stored;
    }
}
