package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.export.Table;
import org.tierboard.kernel.Deed;

/**
 * The facts as they stand, in the very files that an import reads: what goes out and comes in again changes nothing. Who
 * took which is written down, since such a file holds people's names and addresses.
 */
@Service
public class FactExports {

    private static final int LINES_AT_A_TIME = 500;

    private final KindsOfFile kinds;
    private final PartnerAccess access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FactExports(
            KindsOfFile kinds,
            PartnerAccess access,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /**
     * Facts leave under the kind that they are of, whatever they came in as. R22: responses hold what respondents keep from the
     * partner and its manager, so they are for administrators.
     */
    private static boolean mayTake(Viewer viewer, ImportKind kind) {
        return kind.facts() == kind && (viewer.isAdministrator() || kind != ImportKind.CSAT_RESPONSES);
    }

    public List<ImportKind> kindsFor(Viewer viewer) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> mayTake(viewer, kind))
                .toList();
    }

    public Table table(ImportKind kind) {
        return Table.of(kind.wireName(), kinds.of(kind).names().stream());
    }

    /**
     * Every fact of the kind that the viewer may see, in constant memory.
     *
     * @throws ExportNotAllowed if the viewer's role doesn't take this kind
     */
    public void each(ImportKind kind, Viewer viewer, Consumer<List<? extends @Nullable Object>> row) {
        if (!mayTake(viewer, kind)) {
            throw new ExportNotAllowed(kind);
        }
        // In a transaction of its own: who breaks off has taken something, too.
        events.publishEvent(Deed.of("export.taken").became("kind", kind.wireName()));
        transaction.executeWithoutResult(status -> send(kind, access.of(viewer), row));
    }

    private void send(ImportKind kind, Visibility visible, Consumer<List<? extends @Nullable Object>> row) {
        var columns = kinds.of(kind).names();
        try (var facts = jdbc
                .sql(FactStatements.of(kind))
                .param("everything", visible.everything())
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .withFetchSize(LINES_AT_A_TIME)
                .query((found, number) -> values(found, columns))
                .stream()) {
            facts.forEach(row);
        }
    }

    private static List<@Nullable String> values(ResultSet found, List<String> columns) throws SQLException {
        var values = new ArrayList<@Nullable String>(columns.size());
        for (var column : columns) {
            values.add(found.getString(column));
        }
        return values;
    }
}
