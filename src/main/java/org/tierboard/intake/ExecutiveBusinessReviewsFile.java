package org.tierboard.intake;

import java.util.List;

/** Executive business reviews that were approved (R18). */
final class ExecutiveBusinessReviewsFile {

    private static final String MERGE = """
            merge into executive_business_review t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.approved_on) s
               on t.partner_no = s.partner_no
              and t.approved_on = s.approved_on
             when not matched
             then insert (partner_no, approved_on)
                  values (s.partner_no, s.approved_on)
            returning merge_action()
            """;

    private ExecutiveBusinessReviewsFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.EXECUTIVE_BUSINESS_REVIEWS,
                List.of(
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("approved_on", new DateField(), "2021-12-15")
                                .isKey()),
                List.of(),
                List.of(),
                List.of(MERGE));
    }
}
