package org.tierboard.intake;

import java.util.List;

/**
 * Opportunities, one row for each partner tagged on one (R11-R13, R19a). What was decided here stays: the file that the
 * opportunity came in with doesn't know of it. A designation as publicly referenceable that was made here gives way to
 * another that the file brings, if that is newer than what was taken back here.
 */
final class OpportunitiesFile {

    /** Day and amount of the launch are as somebody of the vendor's side put them right. */
    static final String PUT_RIGHT =
            "t.launched_on_source = 'CORRECTED' and t.stage = 'LAUNCHED' and s.stage = 'LAUNCHED'";

    private static final String DESIGNATED_HERE = "coalesce(s.reference_designated_on <= t.reference_withdrawn_on,"
            + " s.reference_designated_on is null and t.reference_designated_by is not null)";

    private static final String MERGE = """
            merge into opportunity t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.opportunity_id) s
               on t.partner_no = s.partner_no
              and t.opportunity_id = s.opportunity_id
             when matched
              and (t.customer, t.workload, t.origin, t.stage, t.launched_on, t.estimated_mrr, t.shared,
                   t.reference_designated_on, t.reference_url)
                  is distinct from
                  (s.customer, s.workload, s.origin, s.stage,
                   case when %1$s then t.launched_on else s.launched_on end,
                   case when %1$s then t.estimated_mrr else s.estimated_mrr end,
                   case when t.sharing_decided then t.shared else s.shared end,
                   case when %2$s then t.reference_designated_on else s.reference_designated_on end,
                   case when %2$s then t.reference_url else s.reference_url end)
             then update
                     set customer = s.customer,
                         workload = s.workload,
                         origin = s.origin,
                         stage = s.stage,
                         launched_on = case when %1$s then t.launched_on else s.launched_on end,
                         launched_on_source =
                             case when %1$s or s.launched_on is not distinct from t.launched_on
                                  then t.launched_on_source end,
                         launched_on_by =
                             case when %1$s or s.launched_on is not distinct from t.launched_on
                                  then t.launched_on_by end,
                         estimated_mrr = case when %1$s then t.estimated_mrr else s.estimated_mrr end,
                         shared = case when t.sharing_decided then t.shared else s.shared end,
                         reference_designated_on =
                             case when %2$s then t.reference_designated_on else s.reference_designated_on end,
                         reference_url = case when %2$s then t.reference_url else s.reference_url end,
                         reference_designated_by = case when %2$s then t.reference_designated_by end,
                         version = t.version + 1
             when not matched
             then insert (partner_no, opportunity_id, customer, workload, origin, stage, launched_on, estimated_mrr,
                          shared, reference_designated_on, reference_url)
                  values (s.partner_no, s.opportunity_id, s.customer, s.workload, s.origin, s.stage, s.launched_on,
                          s.estimated_mrr, s.shared, s.reference_designated_on, s.reference_url)
            returning merge_action()
            """.formatted(PUT_RIGHT, DESIGNATED_HERE);

    private static final String DECIDED = """
            select t.opportunity_id as item,
                   count(*) over () as found
              from opportunity t
              join partner p on p.partner_no = t.partner_no
              join incoming s
                on s.partner_id = p.partner_id
               and s.opportunity_id = t.opportunity_id
             where (t.sharing_decided or t.reference_withdrawn_on is not null or t.launched_on_source = 'CORRECTED')
               and %s
             order by 1
             limit ?
            """;

    private static final String OTHERWISE_LAUNCHED =
            PUT_RIGHT + " and (s.launched_on, s.estimated_mrr) is distinct from (t.launched_on, t.estimated_mrr)";

    private static final String DESIGNATED_AGAIN =
            "t.reference_designated_on is null and s.reference_designated_on <= t.reference_withdrawn_on";

    private static final String OTHERWISE_SHARED = "t.sharing_decided and s.shared <> t.shared";

    private static final List<StagedCheck> KEPT = List.of(
            new KeptHere("launches", DECIDED.formatted(OTHERWISE_LAUNCHED)),
            new KeptHere("references", DECIDED.formatted(DESIGNATED_AGAIN)),
            new KeptHere("sharing", DECIDED.formatted(OTHERWISE_SHARED)));

    private static final FieldType STAGE = ChoiceField.of(
            "Prospect",
            "Qualified",
            "Technical Validation",
            "Business Validation",
            "Committed",
            "Launched",
            "Closed Lost");

    private OpportunitiesFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.OPPORTUNITIES,
                List.of(
                        FileColumn.of("opportunity_id", TextField.ID, "O-1").isKey(),
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("customer", TextField.NAME, "Example Bank")
                                .isRequired(),
                        FileColumn.of("workload", TextField.NAME, "Data lake").isRequired(),
                        FileColumn.of("origin", ChoiceField.of("PARTNER", "AWS"), "PARTNER")
                                .isRequired(),
                        FileColumn.of("stage", STAGE, "Launched").isRequired(),
                        FileColumn.of("launched_on", new DateField(), "2021-11-05"),
                        FileColumn.of("estimated_mrr", new AmountField(), "1234.56")
                                .isRequired(),
                        FileColumn.of("currency", ChoiceField.of("USD"), "USD").isOnlyChecked(),
                        FileColumn.of("shared", new BooleanField(), "true").orElse("true"),
                        FileColumn.of("reference_designated_on", new DateField(), ""),
                        FileColumn.of("reference_url", new UrlField(), "")),
                List.of(RowRules.requiredWhen("stage", "LAUNCHED", "launched_on")),
                KEPT,
                List.of(MERGE));
    }
}
