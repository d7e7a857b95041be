package org.tierboard.validation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what a partner was awarded. */
@Repository
public class DesignationQueries {

    private static final String LINE = """
            select kind,
                   program,
                   name,
                   awarded_on,
                   expires_on,
                   version
              from designation
             where partner_no = :partner
            """;

    private static final String OF_PARTNER = LINE + """
             order by awarded_on desc, program, name
            """;

    /** By what tells awards apart, so that those which come meanwhile move none of the others. */
    private static final String AFTER = LINE + """
               and (awarded_on, program, name) > (:day, :program, :name)
             order by awarded_on, program, name
             limit :size
            """;

    private final JdbcClient jdbc;

    DesignationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<DesignationLine> of(int partnerNo) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .query(DesignationLine.class)
                .list();
    }

    /** A place in a list by day, program and name; texts are empty before the first award of a day. */
    public record Place(LocalDate awardedOn, String program, String name) {}

    /** Oldest first. */
    public List<DesignationLine> after(int partnerNo, Place place, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("day", place.awardedOn())
                .param("program", place.program())
                .param("name", place.name())
                .param("size", size)
                .query(DesignationLine.class)
                .list();
    }
}
