package org.tierboard.intake;

/**
 * The facts of each kind in the columns of its file, in the words in which an import reads them. A partner's come together,
 * in the order of their keys, so that the server can begin to send at once.
 */
final class FactStatements {

    private static final String PARTNERS = """
            select partner.partner_id,
                   partner.name,
                   partner.path,
                   partner.membership_confirmed_on,
                   partner.fee_paid_through
              from partner
             where (:everything or partner.partner_no = any(:partners::integer[]))
             order by partner.partner_no
            """;
    private static final String TIER_PERIODS = """
            select partner.partner_id,
                   fact.tier,
                   fact.starts_on,
                   fact.next_review_on
              from tier_period fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.starts_on
            """;
    private static final String INDIVIDUALS = """
            select fact.individual_id,
                   partner.partner_id,
                   fact.full_name,
                   fact.email,
                   fact.training_email,
                   fact.registered_on,
                   fact.left_on
              from individual fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.individual_no
            """;
    /** Who doesn't see everything has those that belong to somebody of a partner. */
    private static final String CREDENTIALS = """
            select fact.credential_id,
                   fact.email,
                   credential_type.code as credential,
                   fact.earned_on,
                   fact.expires_on
              from credential fact
              join credential_type on credential_type.type_no = fact.type_no
             where (:everything
                    or fact.credential_no in (select holding.credential_no
                                                from holding
                                               where holding.partner_no = any(:partners::integer[])))
             order by fact.credential_no
            """;

    private static final String OPPORTUNITIES = """
            select fact.opportunity_id,
                   partner.partner_id,
                   fact.customer,
                   fact.workload,
                   fact.origin,
                   initcap(replace(fact.stage, '_', ' ')) as stage,
                   fact.launched_on,
                   fact.estimated_mrr,
                   'USD' as currency,
                   cast(fact.shared as text) as shared,
                   fact.reference_designated_on,
                   fact.reference_url
              from opportunity fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.opportunity_id
            """;
    private static final String BUSINESS_PLANS = """
            select partner.partner_id,
                   fact.confirmed_on,
                   fact.confirmed_by
              from business_plan fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.confirmed_on
            """;
    private static final String VALIDATIONS = """
            select partner.partner_id,
                   fact.program,
                   fact.name,
                   fact.awarded_on,
                   fact.expires_on
              from designation fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.program, fact.name, fact.awarded_on
            """;
    private static final String REFERENCES = """
            select fact.reference_id,
                   partner.partner_id,
                   fact.customer,
                   fact.url,
                   fact.submitted_on,
                   fact.approved_on
              from public_reference fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.reference_id
            """;
    /** What was erased is gone; the rest of it would be no response any more. */
    private static final String CSAT_RESPONSES = """
            select fact.response_id,
                   partner.partner_id,
                   fact.customer,
                   fact.email,
                   fact.score,
                   fact.comment,
                   cast(fact.shared_with_partner as text) as shared_with_partner,
                   fact.submitted_on,
                   fact.email_confirmed_on,
                   fact.customer_confirmed_on
              from csat_response fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
               and fact.erased_on is null
             order by fact.partner_no, fact.response_id
            """;

    private static final String EXECUTIVE_BUSINESS_REVIEWS = """
            select partner.partner_id,
                   fact.approved_on
              from executive_business_review fact
              join partner on partner.partner_no = fact.partner_no
             where (:everything or fact.partner_no = any(:partners::integer[]))
             order by fact.partner_no, fact.approved_on
            """;

    private FactStatements() {}

    static String of(ImportKind kind) {
        return switch (kind) {
            case PARTNERS -> PARTNERS;
            case TIER_PERIODS -> TIER_PERIODS;
            case INDIVIDUALS -> INDIVIDUALS;
            case CREDENTIALS -> CREDENTIALS;
            case OPPORTUNITIES, ACE_OPPORTUNITIES -> OPPORTUNITIES;
            case BUSINESS_PLANS -> BUSINESS_PLANS;
            case VALIDATIONS -> VALIDATIONS;
            case REFERENCES -> REFERENCES;
            case CSAT_RESPONSES -> CSAT_RESPONSES;
            case EXECUTIVE_BUSINESS_REVIEWS -> EXECUTIVE_BUSINESS_REVIEWS;
        };
    }
}
