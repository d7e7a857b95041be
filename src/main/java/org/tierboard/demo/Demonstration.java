package org.tierboard.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;

/** Makes the demonstration, whole or not at all, and only where there is nothing yet. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class Demonstration {

    /** Of two copies of the application that start at once, the second waits and then finds the first's partners. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('tierboard.demo'))";

    private static final String EMPTY = """
            select not exists (select from partner)
               and not exists (select from app_user)
            """;

    private final DemoNetwork network;
    private final DemoPeople people;
    private final List<DemoPart> parts;
    private final ProgrammeCalendar calendar;
    private final JdbcClient jdbc;

    Demonstration(
            DemoNetwork network, DemoPeople people, List<DemoPart> parts, ProgrammeCalendar calendar, JdbcClient jdbc) {
        this.network = network;
        this.people = people;
        this.parts = List.copyOf(parts);
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** @return whether the database was empty, and the demonstration was made */
    @Transactional
    boolean makeIfEmpty() {
        jdbc.sql(ONE_AT_A_TIME).query().singleRow();
        if (!jdbc.sql(EMPTY).query(Boolean.class).single()) {
            return false;
        }
        network.write(calendar.today());
        people.create();
        parts.forEach(part -> part.write(calendar.today()));
        return true;
    }
}
