package org.tierboard.intake;

/**
 * What is launched counts, and is put right by the vendor's side only: a partner's own file can't change its amount or
 * take it back. Nor can it write what the vendor withholds (R13).
 */
record AceLaunchedStays(boolean byPartner) implements StagedCheck {

    private static final String CHANGED = """
            insert into fault (line, column_name, reason, arguments)
            select i.line,
                   case when i.stage <> 'LAUNCHED' then 'stage' else 'estimated_mrr' end,
                   'ace.launchedStays',
                   array[o.estimated_mrr::text]
              from incoming i
              join partner p on p.partner_id = i.partner_id
              join opportunity o on o.partner_no = p.partner_no and o.opportunity_id = i.opportunity_id
             where not i.vendors_view
               and o.stage = 'LAUNCHED'
               and (o.origin <> 'AWS' or o.shared)
               and (i.stage <> 'LAUNCHED' or i.estimated_mrr <> o.estimated_mrr)
            """;

    private static final String WITHHELD = """
            insert into fault (line, column_name, reason, arguments)
            select i.line,
                   'opportunity_id',
                   'ace.heldByVendor',
                   array[]::text[]
              from incoming i
              join partner p on p.partner_id = i.partner_id
              join opportunity o on o.partner_no = p.partner_no and o.opportunity_id = i.opportunity_id
             where o.origin = 'AWS'
               and not o.shared
            """;

    @Override
    public void run(Staged staged) {
        if (byPartner) {
            staged.reject(WITHHELD);
            staged.reject(CHANGED);
        }
    }
}
