package org.tierboard.partner;

/** The statements that list people, each with what they hold and which of their addresses is known. */
final class PeopleStatements {

    private static final String PERSON = """
            with person as (
                select individual.*,
                       (individual.left_on is null or individual.left_on > :day) as here,
                       exists (
                              select
                                from training_address
                               where training_address.partner_no = individual.partner_no
                                 and training_address.individual_no = individual.individual_no
                                 and training_address.state = 'VERIFIED'
                                 and address_of(training_address.address) = address_of(individual.training_email))
                           as verified,
                       (select training_address.address
                          from training_address
                         where training_address.partner_no = individual.partner_no
                           and training_address.individual_no = individual.individual_no
                           and training_address.state = 'ASKED'
                           and training_address.expires_at > :now) as waiting,
                       exists (
                              select
                                from personal_link
                               where personal_link.partner_no = individual.partner_no
                                 and personal_link.individual_no = individual.individual_no
                                 and personal_link.expires_at > :now) as invited,
                       array(
                              select distinct credential_type.code
                                from holding
                                join credential_type on credential_type.type_no = holding.type_no
                               where holding.partner_no = individual.partner_no
                                 and holding.individual_no = individual.individual_no
                                 and holding.counts_from <= :day
                                 and (holding.counts_until is null or holding.counts_until > :day)
                               order by credential_type.code) as codes
                  from individual
                 where individual.partner_no = :partner
            )
            """;

    private static final String COLUMNS = """
            select individual_no,
                   individual_id,
                   full_name,
                   email,
                   training_email,
                   registered_on,
                   left_on,
                   verified,
                   waiting,
                   invited,
                   codes,
                   version
              from person
            """;

    private static final String MATCHING = """
             where (position(lower(:query) in lower(full_name)) > 0
                    or position(lower(:query) in lower(email)) > 0
                    or position(lower(:query) in lower(coalesce(training_email, ''))) > 0)
               and case :show
                   when 'LEFT' then not here
                   when 'WITHOUT_ADDRESS' then here and training_email is null
                   when 'WAITING' then here and waiting is not null
                   when 'COUNTING_NOTHING' then here and cardinality(codes) = 0
                   else here end
            """;

    static final String PAGE = PERSON + COLUMNS + MATCHING + """
             order by lower(full_name), individual_no
             limit :size
            offset :skipped
            """;

    /** In the order of their numbers, so that people who come meanwhile move none of the others. */
    static final String AFTER = PERSON + COLUMNS + MATCHING + """
               and individual_no > :after
             order by individual_no
             limit :size
            """;

    static final String NUMBER = """
            select individual_no
              from individual
             where partner_no = :partner
               and individual_id = :individual
            """;

    static final String HOW_MANY = PERSON + "select count(*) from person" + MATCHING;

    static final String ONE = PERSON + COLUMNS + " where individual_no = :person";

    static final String COUNT = PERSON + """
            select count(*) filter (where here) as registered,
                   count(*) filter (where here and training_email is not null) as trainable,
                   count(*) filter (where here and waiting is not null) as waiting,
                   count(*) filter (where here and cardinality(codes) > 0) as holders,
                   count(*) filter (where not here) as departed
              from person
            """;

    private PeopleStatements() {}
}
