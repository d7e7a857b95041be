package org.tierboard.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the public references of a partner. */
@Repository
public class ReferenceQueries {

    static final String LINE = """
            select partner.partner_id,
                   partner.name as partner_name,
                   reference.reference_id,
                   reference.customer,
                   reference.url,
                   reference.description,
                   reference.submitted_on,
                   reference.submitted_by,
                   app_user.name as submitter,
                   case when reference.withdrawn_on is not null then 'WITHDRAWN'
                        when reference.declined_on is not null then 'DECLINED'
                        when reference.approved_on is not null then 'APPROVED'
                        else 'SUBMITTED' end as status,
                   coalesce(reference.withdrawn_on, reference.declined_on, reference.approved_on) as decided_on,
                   reference.decided_by,
                   reference.reason,
                   reference.version
              from public_reference reference
              join partner on partner.partner_no = reference.partner_no
              left join app_user on app_user.user_no = reference.submitted_by
            """;

    private static final String OF_PARTNER = LINE + """
             where reference.partner_no = :partner
             order by reference.submitted_on desc, reference.reference_id
             limit :size
            offset :skipped
            """;

    /** By id, so that references which come meanwhile move none of the others. */
    private static final String AFTER = "select * from (" + LINE + """
             where reference.partner_no = :partner
               and reference.reference_id > :after) reference
             where cast(:status as text) is null
                or status = :status
             order by reference_id
             limit :size
            """;

    private static final String COUNT = """
            select count(*)
              from public_reference
             where partner_no = :partner
            """;

    private static final String ONE = LINE + """
             where reference.partner_no = :partner
               and reference.reference_id = :reference
            """;

    private static final String SAME_CUSTOMER = """
            select customer,
                   approved_on is not null as counted,
                   coalesce(approved_on, submitted_on) as since,
                   false as designated
              from public_reference
             where partner_no = :partner
               and customer_key = letters_and_digits(:customer)
               and declined_on is null
               and withdrawn_on is null
               and coalesce(approved_on, submitted_on) > :after
            union all
            select customer,
                   true,
                   designated_on,
                   true
              from opportunity_named_customer
             where partner_no = :partner
               and customer_key = letters_and_digits(:customer)
               and designated_on > :after
             order by since desc
             limit 1
            """;

    private final JdbcClient jdbc;

    ReferenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A partner's references, newest first. */
    public List<ReferenceLine> ofPartner(int partnerNo, int page, int size) {
        return jdbc.sql(OF_PARTNER)
                .param("partner", partnerNo)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(ReferenceLine.class)
                .list();
    }

    /** @param after the id after which to go on; empty for the beginning */
    public List<ReferenceLine> after(int partnerNo, @Nullable ReferenceStatus status, String after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("status", status == null ? null : status.name())
                .param("after", after)
                .param("size", size)
                .query(ReferenceLine.class)
                .list();
    }

    public long count(int partnerNo) {
        return jdbc.sql(COUNT).param("partner", partnerNo).query(Long.class).single();
    }

    /** @throws ReferenceNotFound if the partner has none by that id */
    public ReferenceLine require(int partnerNo, String referenceId) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("reference", referenceId)
                .query(ReferenceLine.class)
                .optional()
                .orElseThrow(ReferenceNotFound::new);
    }

    /**
     * References of the same customer that count or wait (R20); the newest comes first.
     *
     * @param after what is older doesn't count any more
     */
    public List<SameCustomer> sameCustomer(int partnerNo, String customer, LocalDate after) {
        return jdbc.sql(SAME_CUSTOMER)
                .param("partner", partnerNo)
                .param("customer", customer)
                .param("after", after)
                .query(SameCustomer.class)
                .list();
    }

    /**
     * A reference of the same customer.
     *
     * @param customer as it is written there
     * @param counted approved or designated, or else waiting
     * @param designated on an opportunity, or else entered with an address
     */
    public record SameCustomer(String customer, boolean counted, LocalDate since, boolean designated) {}
}
