package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Writes the staged rows into the table of facts: new ones, and those that differ; the others are not touched. Rows of large
 * files are written piece by piece in the order in which they are stored, in one transaction all the same: pieces of
 * a million and more while nobody waits for a page, small ones with rests between them while somebody does.
 */
final class Merge {

    /** Pages of the table of staged rows, of 8 kB and about 80 rows each. */
    private static final int SMALL = 16;

    private static final int LARGE = 16_384;

    private static final String COUNTED = """
            with incoming as (
            select * from incoming where ctid >= format('(%%s,0)', :from::bigint)::tid
                                     and ctid < format('(%%s,0)', :to::bigint)::tid),
            done as (
            %s)
            select count(*) filter (where merge_action = 'INSERT') as created,
                   count(*) filter (where merge_action = 'UPDATE') as updated
              from done
            """;

    private static final String PAGES = """
            select pg_relation_size('incoming') / current_setting('block_size')::bigint
            """;

    private final Staged staged;
    private final GivingWay others;
    private final long pages;

    private Merge(Staged staged, GivingWay others) {
        this.staged = staged;
        this.others = others;
        this.pages = staged.jdbc().sql(PAGES).query(Long.class).single();
    }

    /** What was written. */
    record Written(long created, long updated) {

        private static final Written NOTHING = new Written(0, 0);

        private static Written of(ResultSet row, int number) throws SQLException {
            return new Written(row.getLong("created"), row.getLong("updated"));
        }

        private Written plus(Written more) {
            return new Written(created + more.created, updated + more.updated);
        }
    }

    static Written run(Staged staged, GivingWay others) {
        var merge = new Merge(staged, others);
        return staged.file().kind().merges().stream()
                .map(COUNTED::formatted)
                .map(staged.file().kind().isLarge() ? merge::inPieces : merge::whole)
                .reduce(Written.NOTHING, Written::plus);
    }

    private Written inPieces(String sql) {
        var written = Written.NOTHING;
        int size = others.isAlone() ? LARGE : SMALL;
        others.begin();
        long from = 0;
        while (from < pages) {
            long to = from + size;
            written = written.plus(piece(sql, from, to));
            from = to;
            size = others.rest() ? SMALL : Math.min(size * 2, LARGE);
        }
        return written;
    }

    private Written whole(String sql) {
        return piece(sql, 0, pages);
    }

    private Written piece(String sql, long from, long to) {
        return staged.jdbc()
                .sql(sql)
                .param("from", from)
                .param("to", to)
                .query(Written::of)
                .single();
    }
}
