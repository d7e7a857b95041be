package org.tierboard.credential;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The numbers under which the database keeps the codes of the catalogues. */
@Repository
public class CredentialTypes {

    private static final String ADD = """
            insert into credential_type (code)
            select code
              from unnest(:codes::text[]) as code
            except
            select code
              from credential_type
            on conflict do nothing
            """;

    private static final String NUMBERS = """
            select code, type_no
              from credential_type
            """;

    private final JdbcClient jdbc;

    CredentialTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that each code has a number; codes are never taken away, facts may still name them. */
    @Transactional
    public void add(Collection<String> codes) {
        jdbc.sql(ADD).param("codes", codes.toArray(String[]::new)).update();
    }

    public Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        jdbc.sql(NUMBERS).query(row -> {
            numbers.put(row.getString("code"), row.getInt("type_no"));
        });
        return numbers;
    }
}
