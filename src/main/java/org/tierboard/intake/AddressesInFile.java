package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds individuals of one file that claim the same address at the same time; the earlier row keeps it. */
final class AddressesInFile {

    private static final String SHARED = """
            select claim.line,
                   claim.column_name,
                   claim.address,
                   lower(claim.during) as since,
                   upper(claim.during) as until
              from claim
             where claim.address in (select address from claim group by address having count(*) > 1)
               and not isempty(claim.during)
             order by claim.address, claim.line
            """;

    private static final String ADD = """
            insert into fault (line, column_name, reason, arguments)
            select distinct on (found.line)
                   found.line,
                   found.column_name,
                   'addressInFile',
                   array[found.address, found.first_line::text]
              from unnest(?, ?, ?, ?) as found (line, column_name, address, first_line)
             where not exists (select from fault where fault.line = found.line)
            """;

    private static final int BATCH = 1000;

    private record Claim(
            long line,
            String column,
            String address,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean overlaps(Claim other) {
            return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
        }

        private boolean startsBeforeEndOf(Claim other) {
            return other.until == null || since.isBefore(other.until);
        }
    }

    private record Clash(Claim later, long firstLine) {}

    private final Staged staged;
    private final List<Clash> clashes = new ArrayList<>();

    /** Of the address at hand, the claims that stand, by their first day: they don't overlap. */
    private final TreeMap<LocalDate, Claim> standing = new TreeMap<>();

    private String address = "";

    AddressesInFile(Staged staged) {
        this.staged = staged;
    }

    void rejectLater() {
        staged.jdbc().sql(SHARED).withFetchSize(BATCH).query(row -> {
            look(claim(row));
        });
        add();
        staged.dropFaulty();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong("line"),
                row.getString("column_name"),
                row.getString("address"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private void look(Claim claim) {
        if (!claim.address().equals(address)) {
            address = claim.address();
            standing.clear();
        }
        var before = standing.floorEntry(claim.since());
        var after = standing.ceilingEntry(claim.since());
        if (before != null && before.getValue().overlaps(claim)) {
            clash(claim, before.getValue());
        } else if (after != null && after.getValue().overlaps(claim)) {
            clash(claim, after.getValue());
        } else {
            standing.put(claim.since(), claim);
        }
    }

    private void clash(Claim later, Claim first) {
        clashes.add(new Clash(later, first.line()));
        if (clashes.size() == BATCH) {
            add();
        }
    }

    private void add() {
        staged.jdbc()
                .sql(ADD)
                .param(clashes.stream().map(clash -> (int) clash.later().line()).toArray(Integer[]::new))
                .param(clashes.stream().map(clash -> clash.later().column()).toArray(String[]::new))
                .param(clashes.stream().map(clash -> clash.later().address()).toArray(String[]::new))
                .param(clashes.stream().map(clash -> (int) clash.firstLine()).toArray(Integer[]::new))
                .update();
        clashes.clear();
    }
}
