package org.tierboard.scorecard;

import java.util.Map;
import java.util.stream.Stream;
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
               and (not :goesOn
                    or (verdict <> 'COUNTS',
                        withheld,
                        array_position(cast(:order as text[]), verdict),
                        coalesce(counts_until, 'infinity'),
                        coalesce(date '9999-12-31' - on_day, 2147483647),
                        title is null,
                        coalesce(title, ''),
                        id is null,
                        coalesce(id, ''),
                        detail is null,
                        coalesce(detail, ''))
                       >= (cast(:afterVerdict as text) <> 'COUNTS',
                           :afterWithheld,
                           array_position(cast(:order as text[]), cast(:afterVerdict as text)),
                           coalesce(cast(:afterUntil as date), 'infinity'),
                           coalesce(date '9999-12-31' - cast(:afterDay as date), 2147483647),
                           cast(:afterTitle as text) is null,
                           coalesce(cast(:afterTitle as text), ''),
                           cast(:afterId as text) is null,
                           coalesce(cast(:afterId as text), ''),
                           cast(:afterDetail as text) is null,
                           coalesce(cast(:afterDetail as text), '')))
             order by verdict <> 'COUNTS',
                      withheld,
                      array_position(cast(:order as text[]), verdict),
                      counts_until nulls last,
                      on_day desc nulls last,
                      title,
                      id,
                      detail
             limit :size offset :offset
            """;

    private static final int LINES_AT_A_TIME = 500;

    private final JdbcClient jdbc;

    RecordsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two statements, whatever the number of records, and a third if all of them are asked for.
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
        return new RecordsFound(new RecordsSummary(groups), page, () -> all(lines, parameters));
    }

    private Stream<RecordLine> all(String lines, Map<String, @Nullable Object> parameters) {
        return jdbc
                .sql(lines + PAGE)
                .params(parameters)
                .param("size", Integer.MAX_VALUE)
                .param("offset", 0L)
                .withFetchSize(LINES_AT_A_TIME)
                .query(RecordLine.class)
                .stream();
    }
}
