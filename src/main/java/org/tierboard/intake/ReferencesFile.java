package org.tierboard.intake;

import java.util.List;

/**
 * Public references with a URL, and from when on they are approved (R19b). A decision that was taken here stays, whatever
 * the file says: the file it once came in with doesn't know of it.
 */
final class ReferencesFile {

    private static final String MERGE = """
            merge into public_reference t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.reference_id) s
               on t.partner_no = s.partner_no
              and t.reference_id = s.reference_id
             when matched
              and (t.customer, t.url, t.submitted_on, t.approved_on)
                  is distinct from (s.customer, s.url,
                                    case when t.decided_by is null then s.submitted_on else t.submitted_on end,
                                    case when t.decided_by is null then s.approved_on else t.approved_on end)
             then update
                     set customer = s.customer,
                         url = s.url,
                         submitted_on = case when t.decided_by is null then s.submitted_on else t.submitted_on end,
                         approved_on = case when t.decided_by is null then s.approved_on else t.approved_on end,
                         version = t.version + 1
             when not matched
             then insert (partner_no, reference_id, customer, url, submitted_on, approved_on)
                  values (s.partner_no, s.reference_id, s.customer, s.url, s.submitted_on, s.approved_on)
            returning merge_action()
            """;

    private ReferencesFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.REFERENCES,
                List.of(
                        FileColumn.of("reference_id", TextField.ID, "R-1").isKey(),
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("customer", TextField.NAME, "Example Bank")
                                .isRequired(),
                        FileColumn.of("url", new UrlField(), "https://example.com/stories/bank")
                                .isRequired(),
                        FileColumn.of("submitted_on", new DateField(), "2021-10-01")
                                .isRequired(),
                        FileColumn.of("approved_on", new DateField(), "2021-10-06")),
                List.of(RowRules.notBefore("approved_on", "submitted_on")),
                List.of(),
                List.of(MERGE));
    }
}
