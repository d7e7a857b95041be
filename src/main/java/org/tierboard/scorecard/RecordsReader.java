package org.tierboard.scorecard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a page of records, and the summary of them all, from a statement that names them {@code line}. */
@Repository
class RecordsReader {

    private static final String SUMMARY = """
            select verdict,
                   withheld,
                   listed,
                   count(*) as records
              from line
             group by verdict, withheld, listed
            """;

    // What lapses next comes first; what is withheld comes last, in no order that would tell anything.
    private static final String PAGE = """
            select *
              from line
             where listed
               and (:show = 'ALL' or (verdict = 'COUNTS') = (:show = 'COUNTING'))
             order by verdict <> 'COUNTS',
                      withheld,
                      array_position(cast(:order as text[]), verdict),
                      counts_until nulls last,
                      on_day desc nulls last,
                      title,
                      id
             limit :size offset :offset
            """;

    private final JdbcClient jdbc;

    RecordsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two statements, whatever the number of records.
     *
     * @param lines a {@code with} clause whose last table, {@code line}, has the columns of {@link RecordLine} and {@code
     *     listed}
     */
    RecordsFound read(String lines, Map<String, @Nullable Object> parameters) {
        var groups = jdbc.sql(lines + SUMMARY)
                .params(parameters)
                .query(RecordsSummary.Group.class)
                .list();
        var page = jdbc.sql(lines + PAGE)
                .params(parameters)
                .query(RecordLine.class)
                .list();
        return new RecordsFound(new RecordsSummary(groups), page);
    }
}
