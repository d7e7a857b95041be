package org.tierboard.intake;

import java.util.List;

/**
 * Opportunities, one row for each partner tagged on one (R11-R13, R19a). A designation as publicly referenceable that was
 * made here stays, unless the file brings another: the file that the opportunity came in with doesn't know of it.
 */
final class OpportunitiesFile {

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
                  (s.customer, s.workload, s.origin, s.stage, s.launched_on, s.estimated_mrr, s.shared,
                   case when s.reference_designated_on is null and t.reference_designated_by is not null
                        then t.reference_designated_on else s.reference_designated_on end,
                   case when s.reference_designated_on is null and t.reference_designated_by is not null
                        then t.reference_url else s.reference_url end)
             then update
                     set customer = s.customer,
                         workload = s.workload,
                         origin = s.origin,
                         stage = s.stage,
                         launched_on = s.launched_on,
                         launched_on_source =
                             case when s.launched_on is not distinct from t.launched_on then t.launched_on_source end,
                         launched_on_by =
                             case when s.launched_on is not distinct from t.launched_on then t.launched_on_by end,
                         estimated_mrr = s.estimated_mrr,
                         shared = s.shared,
                         reference_designated_on =
                             case when s.reference_designated_on is null and t.reference_designated_by is not null
                                  then t.reference_designated_on else s.reference_designated_on end,
                         reference_url =
                             case when s.reference_designated_on is null and t.reference_designated_by is not null
                                  then t.reference_url else s.reference_url end,
                         reference_designated_by =
                             case when s.reference_designated_on is null then t.reference_designated_by end,
                         version = t.version + 1
             when not matched
             then insert (partner_no, opportunity_id, customer, workload, origin, stage, launched_on, estimated_mrr,
                          shared, reference_designated_on, reference_url)
                  values (s.partner_no, s.opportunity_id, s.customer, s.workload, s.origin, s.stage, s.launched_on,
                          s.estimated_mrr, s.shared, s.reference_designated_on, s.reference_url)
            returning merge_action()
            """;

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
                List.of(),
                List.of(MERGE));
    }
}
