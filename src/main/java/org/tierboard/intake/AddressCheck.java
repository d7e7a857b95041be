package org.tierboard.intake;

/**
 * An address, own or training, belongs to one individual at a time, over all partners (R10): rejects rows that claim an
 * address of somebody else, first within the file, then against those already registered.
 */
final class AddressCheck implements StagedCheck {

    /** What an adversary's file may ask of the loop below; a real one is through after one or two rounds. */
    private static final int MOST_ROUNDS = 20;

    private static final String ONE_WRITER = "select pg_advisory_xact_lock(hashtext('tierboard.matching'))";

    private static final String CLAIMS = """
            create temp table claim on commit drop as
            select distinct on (incoming.line, claimed.address)
                   incoming.line,
                   partner.partner_no,
                   incoming.individual_id,
                   claimed.column_name,
                   claimed.address,
                   daterange(incoming.registered_on, incoming.left_on) as during
              from incoming
              join partner on partner.partner_id = incoming.partner_id
             cross join lateral (values
                   ('email', address_of(incoming.email)),
                   ('training_email', address_of(incoming.training_email))) as claimed (column_name, address)
             where claimed.address is not null
             order by incoming.line, claimed.address, claimed.column_name
            """;

    /**
     * Somebody else has the address at the time, and is not in the file: what is, will be written anew. Who it is, is said
     * only to those who may see them.
     */
    private static final String TAKEN = """
            insert into fault (line, column_name, reason, arguments)
            select distinct on (claim.line)
                   claim.line,
                   claim.column_name,
                   case when seen.yes then 'addressOf' else 'addressOfAnother' end,
                   case when seen.yes
                        then array[claim.address, owner.individual_id, partner.partner_id]
                        else array[claim.address] end
              from claim
              join individual_address taken
                on taken.address = claim.address
               and taken.during && claim.during
              join individual owner
                on owner.partner_no = taken.partner_no
               and owner.individual_no = taken.individual_no
              join partner on partner.partner_no = owner.partner_no
             cross join lateral (select (? or owner.partner_no = any (?)) as yes) as seen
             where (owner.partner_no, owner.individual_id) <> (claim.partner_no, claim.individual_id)
               and (? or not exists (
                   select
                     from claim anew
                    where anew.partner_no = owner.partner_no
                      and anew.individual_id = owner.individual_id))
             order by claim.line, claim.column_name
            """;

    private static final String DROP_CLAIMS = """
            delete from claim
             using fault
             where fault.line = claim.line
            """;

    @Override
    public void run(Staged staged) {
        staged.jdbc().sql(ONE_WRITER).query().listOfRows();
        staged.jdbc().sql(CLAIMS).update();
        new AddressesInFile(staged).rejectLater();
        dropClaims(staged);
        rejectTaken(staged);
    }

    /** A rejected row leaves its individual's old addresses as they are, which may take them from another row. */
    private static void rejectTaken(Staged staged) {
        int found = 1;
        for (int round = 1; found > 0; round++) {
            boolean fromAnybody = round > MOST_ROUNDS;
            found = staged.reject(TAKEN, staged.visible().everything(), staged.visiblePartners(), fromAnybody);
            dropClaims(staged);
        }
    }

    private static void dropClaims(Staged staged) {
        staged.jdbc().sql(DROP_CLAIMS).update();
    }
}
