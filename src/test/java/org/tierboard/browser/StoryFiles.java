package org.tierboard.browser;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files that an administrator imports for one partner in a story. */
record StoryFiles(String partner) {

    /** Everything that a person can hold. */
    private static final String[] ALL = {
        "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION", "CLOUD_PRACTITIONER", "DEVOPS_ENGINEER_PROFESSIONAL"
    };

    /** People with a number each, the last one left out. */
    String people(int from, int to, LocalDate since) {
        return "individual_id,partner_id,full_name,email,registered_on\n"
                + lines(from, to, n -> "I-%d,%s,Person %d,p%d@newco.example,%s".formatted(n, partner, n, n, since));
    }

    /** All credentials of these people, under their own addresses. */
    String credentials(int from, int to, LocalDate earned) {
        return "credential_id,email,credential,earned_on\n"
                + lines(from, to, n -> credentials("p%d@newco.example".formatted(n), earned));
    }

    /** All credentials of one address, without a header. */
    static String credentials(String address, LocalDate earned) {
        return IntStream.range(0, ALL.length)
                .mapToObj(k -> "%s-%d,%s,%s,%s".formatted(address, k, address, ALL[k], earned))
                .collect(Collectors.joining("\n"));
    }

    /** Launches with a number each; every fifth is the vendor's and isn't shared with the partner. */
    String launches(int from, int to, LocalDate day, String mrr) {
        return "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr,shared\n"
                + lines(
                        from,
                        to,
                        n -> "O-%d,%s,Customer %d,Workload,%s,Launched,%s,%s,%s"
                                .formatted(n, partner, n, n % 5 == 0 ? "AWS" : "PARTNER", day, mrr, n % 5 != 0));
    }

    private static String lines(int from, int to, IntFunction<String> line) {
        return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
