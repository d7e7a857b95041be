package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A good file of every format that is taken, of a partner. */
public final class ValidFiles {

    /** {@code Badge of <partner>} is to be decided on first. */
    private static final String FILES = """
            partners
            partner_id,name,path,membership_confirmed_on,fee_paid_through
            %-a,"Näme, ""& Söhne"" Ltd",SERVICES,2021-06-01,2022-05-31
            %-b,Example,services,,
            %-c,株式会社,,2021-06-01,2022-05-31

            tier-periods
            partner_id,tier,starts_on,next_review_on
            %,NONE,2020-01-01,
            %,SELECT,2021-01-01,2022-01-01
            %,ADVANCED,2021-07-01,2022-07-01

            individuals
            individual_id,partner_id,full_name,email,training_email,registered_on,left_on
            I-1,%,Ann Älter,ann.%@example.com,,2020-01-01,
            I-2,%,"Bob ""B"" Both",bob.%@example.com,bob.%@example.org,2020-01-01,2021-01-01
            I-3,%,Carl,carl.%@example.com,,2020-01-01,

            credentials
            credential_id,email,credential,earned_on,expires_on
            %-C1,ann.%@example.com,CLOUD_PRACTITIONER,2021-02-15,2024-02-15
            %-C2,bob.%@example.com,technical_accreditation,2021-02-15,
            %-C3,ann.%@example.com,SECURITY_SPECIALTY,2021-02-15,2024-02-15

            opportunities
            opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr,currency,shared,reference_designated_on,reference_url
            00012,%,"Bank, ""The"" Big",Lake,AWS,Technical Validation,,0,,FALSE,,
            O-2,%,Shop,Web,PARTNER,Launched,2021-11-05,10498.56,usd,,2021-12-01,https://example.com/shop
            O-3,%,"Two
            lines",Web,PARTNER,Closed Lost,,1.5,USD,true,,

            business-plans
            partner_id,confirmed_on,confirmed_by
            %,2021-01-01,Ann
            %,2022-01-01,Bob

            validations
            partner_id,program,name,awarded_on,expires_on
            %,COMPETENCY,DevOps,2021-01-10,
            %,MSP,,2021-01-10,2024-01-10
            %,WELL_ARCHITECTED,,2021-01-10,

            references
            reference_id,partner_id,customer,url,submitted_on,approved_on
            R-1,%,Bank,https://example.com/bank,2021-01-10,2021-01-20
            R-2,%,Shop,https://example.com/shop,2021-01-10,

            csat-responses
            response_id,partner_id,customer,email,score,comment,shared_with_partner,submitted_on,email_confirmed_on,customer_confirmed_on
            S-1,%,Bank,carl@bank.example,5,"Two
            lines",true,2021-12-01,2021-12-01,2021-12-03
            S-2,%,Shop,dora@shop.example,1,,,2021-12-01,,

            executive-business-reviews
            partner_id,approved_on
            %,2021-01-10
            %,2021-06-10

            opportunities
            opportunity_id;partner_id;customer;workload;origin;stage;estimated_mrr
            S-1;%;Bank, the big one;Lake;AWS;Prospect;1.50
            S-2;%;Shop;Web;AWS;Qualified;2

            credentials
            Recipient Name,Recipient Email,Badge Name,Issued At,Expires At
            Ann,ann.%@example.com,Badge of %,2021-02-15 10:00:00 UTC,2024-02-15
            Bob,bob.%@example.com,AWS Partner: Accredited,2021-02-15,

            ace-opportunities
            Opportunity id;Customer company name;Stage;Status;Estimated AWS Monthly Recurring Revenue;Target Close Date
            O0001;"Lake; River & Co";Launched;Approved;"$1,234.50";11/05/2021
            O0002;Vineyard;Qualified;Approved;90;05/05/2199
            """;

    private static final List<String> ACE = List.of(
            "s3-v1.json",
            "s3-v2.json",
            "get-opportunity.json",
            "list-opportunities.json",
            "aws-summary.json",
            "bulk-export.csv",
            "partner-central.csv");

    /** @param number of the format; several may be of one kind */
    public record ValidFile(int number, ImportKind kind, byte[] bytes) {}

    private ValidFiles() {}

    /** One of each format. */
    public static List<ValidFile> of(String partner) {
        var files = new ArrayList<ValidFile>();
        for (var text : FILES.replace("%", partner).split("\n\n")) {
            var lines = text.split("\n", 2);
            add(files, ImportKind.require(lines[0]), lines[1].getBytes(StandardCharsets.UTF_8));
        }
        for (var name : ACE) {
            add(files, ImportKind.ACE_OPPORTUNITIES, resource(name));
        }
        var one = new String(resource("get-opportunity.json"), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", " ");
        var two = one.replaceFirst("O(\\d)", "O9$1");
        add(files, ImportKind.ACE_OPPORTUNITIES, (one + "\n" + two + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void add(List<ValidFile> files, ImportKind kind, byte[] bytes) {
        files.add(new ValidFile(files.size(), kind, bytes));
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("ace/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
