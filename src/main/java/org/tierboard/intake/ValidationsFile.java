package org.tierboard.intake;

import java.util.List;

/**
 * Technical program validations: a competency by name, the MSP program, the Well-Architected partner program (R15). One that
 * was ended here stays ended; it goes on by another award.
 */
final class ValidationsFile {

    private static final String MERGE = """
            merge into designation t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.program, i.name, i.awarded_on) s
               on t.partner_no = s.partner_no
              and t.program = s.program
              and t.name = coalesce(s.name, '')
              and t.awarded_on = s.awarded_on
             when matched
              and not t.end_decided
              and t.expires_on is distinct from s.expires_on
             then update
                     set expires_on = s.expires_on,
                         version = t.version + 1
             when not matched
             then insert (partner_no, program, name, awarded_on, expires_on)
                  values (s.partner_no, s.program, coalesce(s.name, ''), s.awarded_on, s.expires_on)
            returning merge_action()
            """;

    private static final String ENDED = """
            select p.partner_id || ' ' || case when t.name = '' then t.program else t.name end as item,
                   count(*) over () as found
              from designation t
              join partner p on p.partner_no = t.partner_no
              join incoming i
                on i.partner_id = p.partner_id
               and i.program = t.program
               and coalesce(i.name, '') = t.name
               and i.awarded_on = t.awarded_on
             where t.end_decided
               and t.expires_on is distinct from i.expires_on
             order by 1
             limit ?
            """;

    private ValidationsFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.VALIDATIONS,
                List.of(
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("program", ChoiceField.of("COMPETENCY", "MSP", "WELL_ARCHITECTED"), "COMPETENCY")
                                .isKey(),
                        FileColumn.of("name", TextField.NAME, "DevOps").isOptionalKey(),
                        FileColumn.of("awarded_on", new DateField(), "2021-01-10")
                                .isKey(),
                        FileColumn.of("expires_on", new DateField(), "")),
                List.of(
                        RowRules.droppedUnless("program", "COMPETENCY", "name"),
                        RowRules.requiredWhen("program", "COMPETENCY", "name"),
                        RowRules.notBefore("expires_on", "awarded_on")),
                List.of(new KeptHere("validations", ENDED)),
                List.of(MERGE));
    }
}
