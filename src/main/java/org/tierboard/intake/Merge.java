package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes the staged rows into the table of facts: new ones, and those that differ; the others are not touched. */
final class Merge {

    private static final String COUNTED = """
            with done as (
            %s)
            select count(*) filter (where merge_action = 'INSERT') as created,
                   count(*) filter (where merge_action = 'UPDATE') as updated
              from done
            """;

    /** What was written. */
    record Written(long created, long updated) {

        private static Written of(ResultSet row, int number) throws SQLException {
            return new Written(row.getLong("created"), row.getLong("updated"));
        }

        private Written plus(Written more) {
            return new Written(created + more.created, updated + more.updated);
        }
    }

    private Merge() {}

    static Written run(Staged staged) {
        return staged.file().kind().merges().stream()
                .map(merge -> staged.jdbc()
                        .sql(COUNTED.formatted(merge))
                        .query(Written::of)
                        .single())
                .reduce(new Written(0, 0), Written::plus);
    }
}
