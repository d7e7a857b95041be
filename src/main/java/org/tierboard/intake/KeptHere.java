package org.tierboard.intake;

/**
 * Tells of rows that say otherwise than somebody decided here. The file comes every night from where nobody knows of the
 * decision; the merge leaves alone what was decided, and takes the rest of the row (decision 20).
 *
 * @param what {@code intake.reason.kept.<what>} says it in words
 * @param sql the items, with how many were found in all, and a limit
 */
record KeptHere(String what, String sql) implements StagedCheck {

    private static final int NAMED = 5;

    private record Item(String item, long found) {}

    @Override
    public void run(Staged staged) {
        var kept = staged.jdbc().sql(sql).param(NAMED).query(Item.class).list();
        if (!kept.isEmpty()) {
            var items = kept.stream().map(Item::item).toList();
            staged.remarks()
                    .add(Reasons.say("kept." + what, Long.toString(kept.get(0).found()), items));
        }
    }
}
