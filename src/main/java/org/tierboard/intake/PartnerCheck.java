package org.tierboard.intake;

/** Rejects rows of partners that are unknown, or that the importer may not see: the two are never told apart. */
final class PartnerCheck implements StagedCheck {

    private static final String UNKNOWN = """
            insert into fault (line, column_name, reason, arguments)
            select incoming.line,
                   'partner_id',
                   'unknownPartner',
                   array[incoming.partner_id]
              from incoming
             where not exists (
                   select
                     from partner
                    where partner.partner_id = incoming.partner_id
                      and (? or partner.partner_no = any (?)))
            """;

    @Override
    public void run(Staged staged) {
        if (staged.file().kind().namesAPartner()) {
            staged.reject(UNKNOWN, staged.visible().everything(), staged.visiblePartners());
        }
    }
}
