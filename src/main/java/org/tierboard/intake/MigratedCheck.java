package org.tierboard.intake;

/**
 * Rejects rows for responses that an import may not touch: those that came by the respondent's own form, and those on
 * which an administrator has decided or whose personal data was erased since (R21, R22). A row that says what is there
 * already touches nothing.
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
             where (not response.migrated
                    or response.decided_by is not null
                    or response.erased_on is not null)
               and (response.customer, response.email, response.score, response.comment,
                    response.shared_with_partner, response.submitted_on,
                    response.email_confirmed_on, response.customer_confirmed_on)
                   is distinct from
                   (incoming.customer, incoming.email, incoming.score, incoming.comment,
                    incoming.shared_with_partner, incoming.submitted_on,
                    incoming.email_confirmed_on, incoming.customer_confirmed_on)
            """;

    @Override
    public void run(Staged staged) {
        staged.reject(TAKEN);
    }
}
