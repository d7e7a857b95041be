package org.tierboard.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.ProgrammeCalendar;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit, newest first. */
@Repository
public class AuditQueries {

    private static final String PAGE = """
            select audit_line.line_no,
                   audit_line.at,
                   audit_line.by_name,
                   audit_line.by_role,
                   audit_line.source,
                   audit_line.through,
                   audit_line.action,
                   partner.partner_id,
                   audit_line.subject_type,
                   audit_line.subject_id,
                   case when audit_line.subject_type = 'user'
                        then (select name from app_user where user_no = cast(audit_line.subject_id as integer))
                   end as subject_name,
                   audit_line.before,
                   audit_line.after,
                   audit_line.reason,
                   audit_line.refused
              from audit_line
              left join partner on partner.partner_no = audit_line.partner_no
             where (cast(:partner as text) is null
                    or audit_line.partner_no = (select partner_no from partner where partner_id = :partner))
               and (cast(:person as text) is null or position(lower(:person) in lower(audit_line.by_name)) > 0)
               and (cast(:action as text) is null or audit_line.action = :action
                    or starts_with(audit_line.action, :action || '.'))
               and (not :refused or audit_line.refused)
               and (cast(:from as timestamptz) is null or audit_line.at >= :from)
               and (cast(:until as timestamptz) is null or audit_line.at < :until)
               and (cast(:before as bigint) is null or audit_line.line_no < :before)
             order by audit_line.line_no desc
             limit :size
            """;

    /** One look into the index for each, where reading all lines to find the few would take ever longer. */
    private static final String ACTIONS = """
            with recursive known as (
                select min(action) as action
                  from audit_line
                 union all
                select (select min(action)
                          from audit_line
                         where audit_line.action > known.action)
                  from known
                 where known.action is not null
            )
            select action
              from known
             where action is not null
             order by action
            """;

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private static final int LINES_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProgrammeCalendar calendar;

    AuditQueries(JdbcClient jdbc, JsonMapper json, ProgrammeCalendar calendar) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendar = calendar;
    }

    public List<AuditLine> lines(AuditFilter filter, int size) {
        return found(filter, size).query(this::line).list();
    }

    /** Every line of all pages, in constant memory. */
    @Transactional(readOnly = true)
    public void each(AuditFilter filter, Consumer<AuditLine> each) {
        try (var lines = found(filter, Integer.MAX_VALUE).withFetchSize(LINES_AT_A_TIME).query(this::line).stream()) {
            lines.forEach(each);
        }
    }

    private JdbcClient.StatementSpec found(AuditFilter filter, int size) {
        return jdbc.sql(PAGE)
                .param("partner", filter.partner())
                .param("person", filter.person())
                .param("action", filter.action())
                .param("refused", filter.refused())
                .param("from", start(filter.from()))
                .param("until", end(filter.until()))
                .param("before", filter.before())
                .param("size", size);
    }

    /** The keys of all actions that there are lines of. */
    public List<String> actions() {
        return jdbc.sql(ACTIONS).query(String.class).list();
    }

    private @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(calendar.zone()).toInstant());
    }

    private @Nullable Timestamp end(@Nullable LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }

    private AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("line_no"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("by_role"),
                row.getString("source"),
                Through.valueOf(row.getString("through")),
                row.getString("action"),
                row.getString("partner_id"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("subject_name"),
                fields(row.getString("before")),
                fields(row.getString("after")),
                row.getString("reason"),
                row.getBoolean("refused"));
    }

    private Map<String, String> fields(String text) {
        return json.readValue(text, FIELDS);
    }
}
