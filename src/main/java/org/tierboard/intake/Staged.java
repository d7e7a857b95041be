package org.tierboard.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.account.Visibility;

/**
 * The rows of a file in the temporary table {@code incoming}, inside the transaction that will merge them. Rows found
 * faulty go to the temporary table {@code fault} and leave the first.
 *
 * @param remarks what the checks find worth saying about the whole file; added to
 * @param visible the partners whose facts the importer may write
 */
record Staged(JdbcClient jdbc, CheckedFile file, Visibility visible, List<String> remarks) {

    private static final String DROP_FAULTY = """
            delete from incoming
             using fault
             where fault.line = incoming.line
            """;

    static final String FAULTS = """
            create temp table fault (
                line        integer not null,
                column_name text not null,
                reason      text not null,
                arguments   text[] not null
            ) on commit drop
            """;

    /** Runs a statement that adds to {@code fault}, and takes the rows it names out of the others. */
    int reject(String sql, Object... parameters) {
        int found = jdbc.sql(sql).params(parameters).update();
        if (found > 0) {
            dropFaulty();
        }
        return found;
    }

    void dropFaulty() {
        jdbc.sql(DROP_FAULTY).update();
    }

    /** For the driver: the partners as an array. */
    Integer[] visiblePartners() {
        return visible.partnerNos().toArray(Integer[]::new);
    }
}
