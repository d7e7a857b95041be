package org.tierboard.intake;

import java.util.stream.Collectors;

/**
 * Finds keys that are in the file more than once. An identical repetition says nothing new and counts as unchanged; of
 * different rows the first is taken.
 */
final class RepeatCheck {

    private static final String ANALYZE = "analyze incoming (line, suspect, %s)";

    /** Each later row of a key, and the first. Only suspects can be later ones. */
    private static final String REPEATED = """
            create temp table repeated on commit drop as
            select later.line,
                   first.line as first_line,
                   to_jsonb(later) - '{line,suspect,first_line}'::text[]
                   = to_jsonb(first) - '{line,suspect}'::text[] as same
              from (select *,
                           first_value(line) over (partition by %1$s order by line) as first_line
                      from incoming
                     where (%2$s) in (select %2$s from incoming where suspect)) later
              join incoming first on first.line = later.first_line
             where later.line > later.first_line
            """;

    private static final String DIFFERENT = """
            insert into fault (line, column_name, reason, arguments)
            select line,
                   ?,
                   'repeatedKey',
                   array[first_line::text]
              from repeated
             where not same
            """;

    private static final String SAME = """
            delete from incoming
             using repeated
             where repeated.line = incoming.line
               and repeated.same
            """;

    private RepeatCheck() {}

    /** @return how many rows repeat another one and were taken out */
    static int run(Staged staged) {
        var kind = staged.file().kind();
        var keys = kind.keys().stream().map(FileColumn::name).toList();
        var comparable = kind.keys().stream().map(RepeatCheck::comparable).collect(Collectors.joining(", "));
        staged.jdbc()
                .sql(REPEATED.formatted(String.join(", ", keys), comparable))
                .update();
        staged.reject(DIFFERENT, keys.get(0));
        return staged.jdbc().sql(SAME).update();
    }

    /** Two rows without a name are alike in that. */
    private static String comparable(FileColumn column) {
        return column.required() ? column.name() : "coalesce(%s, '')".formatted(column.name());
    }

    static void analyze(Staged staged) {
        var keys = staged.file().kind().keys().stream().map(FileColumn::name).collect(Collectors.joining(", "));
        staged.jdbc().sql(ANALYZE.formatted(keys)).update();
    }
}
