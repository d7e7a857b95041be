package org.tierboard.intake;

/** Finds the code of the catalogue that each badge's name means. What nobody has decided on yet is kept, and rejected. */
record BadgeCheck() implements StagedCheck {

    private static final String COLUMN = "alter table incoming add column credential smallint";

    private static final String MAPPED = """
            update incoming i
               set credential = b.type_no
              from badge_name b
             where b.badge_key = badge_key(i.badge)
               and b.type_no is not null
            """;

    private static final String KEEP = """
            insert into waiting_badge as known (credential_id, email, badge, earned_on, expires_on)
            select credential_id,
                   email,
                   badge,
                   earned_on,
                   expires_on
              from incoming
             where credential is null
                on conflict (credential_id) do update
               set email = excluded.email,
                   badge = excluded.badge,
                   earned_on = excluded.earned_on,
                   expires_on = excluded.expires_on
             where (known.email, known.badge, known.earned_on, known.expires_on)
                   is distinct from (excluded.email, excluded.badge, excluded.earned_on, excluded.expires_on)
            """;

    private static final String UNKNOWN = """
            insert into fault (line, column_name, reason, arguments)
            select i.line,
                   'badge',
                   case when b.badge_key is null then 'badgeUnknown' else 'badgeLeftAside' end,
                   array[i.badge]
              from incoming i
              left join badge_name b on b.badge_key = badge_key(i.badge)
             where i.credential is null
            """;

    @Override
    public void run(Staged staged) {
        staged.jdbc().sql(COLUMN).update();
        staged.jdbc().sql(MAPPED).update();
        staged.jdbc().sql(KEEP).update();
        staged.reject(UNKNOWN);
    }
}
