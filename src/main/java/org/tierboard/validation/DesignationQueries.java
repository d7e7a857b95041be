package org.tierboard.validation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what a partner was awarded, newest first. */
@Repository
public class DesignationQueries {

    private static final String OF_PARTNER = """
            select kind,
                   program,
                   name,
                   awarded_on,
                   expires_on,
                   version
              from designation
             where partner_no = :partner
             order by awarded_on desc, program, name
            """;

    private final JdbcClient jdbc;

    DesignationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DesignationLine> of(int partnerNo) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .query(DesignationLine.class)
                .list();
    }
}
