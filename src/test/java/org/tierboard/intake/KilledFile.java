package org.tierboard.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that takes a while to import.
 *
 * @param prefix of the keys of its facts, which no other file has
 * @param good rows
 * @param bad rows, which are rejected
 */
record KilledFile(Shape shape, String prefix, Path path, int good, int bad) {

    private static final int ROWS = 8_000;
    private static final int EACH_BAD = 100;

    enum Shape {
        OPPORTUNITIES(
                ImportKind.OPPORTUNITIES,
                "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr\n",
                "%s-%d,K-1,Customer,Workload,PARTNER,Launched,%s,%d.50\n",
                "select count(*) from opportunity where opportunity_id like ?"),
        CREDENTIALS(
                ImportKind.CREDENTIALS,
                "credential_id,email,credential,earned_on,expires_on\n",
                "%1$s-%2$d,a%2$d@example.com,CLOUD_PRACTITIONER,%3$s,\n",
                "select count(*) from credential where credential_id like ?"),
        ACE(
                ImportKind.ACE_OPPORTUNITIES,
                "",
                "{\"Catalog\": \"AWS\", \"Id\": \"%1$sx%2$d\", \"LifeCycle\": {\"Stage\": \"Launched\", \"TargetCloseDate\": \"%3$s\"},"
                        + " \"Customer\": {\"Account\": {\"CompanyName\": \"Farm\"}}, \"Project\": {\"Title\": \"Web\","
                        + " \"ExpectedCustomerSpend\": [{\"Amount\": \"%2$d\", \"CurrencyCode\": \"USD\", \"TargetCompany\": \"AWS\"}]}}\n",
                "select count(*) from opportunity where opportunity_id like ?");

        private final ImportKind kind;
        private final String header;
        private final String row;
        private final String count;

        Shape(ImportKind kind, String header, String row, String count) {
            this.kind = kind;
            this.header = header;
            this.row = row;
            this.count = count;
        }

        ImportKind kind() {
            return kind;
        }

        /** Counts the facts whose keys are like something. */
        String count() {
            return count;
        }
    }

    static KilledFile write(Path directory, Shape shape, int number) throws IOException {
        var prefix = "O" + (number + 100) + "k";
        var path = directory.resolve(prefix + ".file");
        try (var rows = Files.newBufferedWriter(path)) {
            rows.write(shape.header);
            for (int i = 0; i < ROWS; i++) {
                rows.write(shape.row.formatted(prefix, i, i % EACH_BAD == 0 ? "2021-02-30" : "2021-02-03", i));
            }
        }
        return new KilledFile(shape, prefix, path, ROWS - ROWS / EACH_BAD, ROWS / EACH_BAD);
    }
}
