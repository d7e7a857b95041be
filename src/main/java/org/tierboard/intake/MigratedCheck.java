package org.tierboard.intake;

/**
 * Rejects rows for responses that an import may not touch: those that came by the respondent's own form, and those on
 * which an administrator has decided or whose personal data was erased since (R21, R22).
 */
final class MigratedCheck implements StagedCheck {

    private static final String TAKEN = """
            insert into fault (line, column_name, reason, arguments)
            select incoming.line,
                   'response_id',
                   case when response.migrated then 'responseDecided' else 'responseOfForm' end,
                   array[incoming.response_id]
              from incoming
              join partner on partner.partner_id = incoming.partner_id
              join csat_response response
                on response.partner_no = partner.partner_no
               and response.response_id = incoming.response_id
             where not response.migrated
                or response.decided_by is not null
                or response.erased_on is not null
            """;

    @Override
    public void run(Staged staged) {
        staged.reject(TAKEN);
    }
}
