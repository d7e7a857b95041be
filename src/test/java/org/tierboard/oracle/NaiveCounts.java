package org.tierboard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tierboard.facts.Fact;
import org.tierboard.facts.Network;
import org.tierboard.facts.PartnerFacts;

/** Counts a row from raw facts, the way a person with a list and a pencil would. */
final class NaiveCounts {

    private final Map<String, List<Fact.Credential>> byAddress = new HashMap<>();

    NaiveCounts(Network network) {
        for (var credential : network.credentials) {
            byAddress
                    .computeIfAbsent(address(credential.email()), address -> new ArrayList<>())
                    .add(credential);
        }
    }

    /**
     * What the row counts to on day t.
     *
     * @param inWindow whether a time-bound item of that day counts, told the item's day and its period in days or months
     */
    BigDecimal count(PartnerFacts partner, String row, LocalDate t, boolean secondEdition, Window inWindow) {
        return switch (row) {
            case "accredited-individuals" ->
                people(partner, t, Set.of("TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION"));
            case "accredited-technical" -> people(partner, t, Set.of("TECHNICAL_ACCREDITATION"));
            case "accredited-business" -> people(partner, t, Set.of("BUSINESS_ACCREDITATION"));
            case "foundational-individuals" -> people(partner, t, Set.of("CLOUD_PRACTITIONER"));
            case "technical-individuals" -> technical(partner, t, level -> level >= 1);
            case "technical-pro-specialty" -> technical(partner, t, level -> level >= 2);
            case "launched-opportunities" ->
                BigDecimal.valueOf(launched(partner, inWindow).size());
            case "launched-mrr" -> {
                var sum = BigDecimal.ZERO;
                for (var opportunity : launched(partner, inWindow)) {
                    sum = sum.add(opportunity.estimatedMrr());
                }
                yield sum;
            }
            case "business-plan" ->
                BigDecimal.valueOf(partner.plans.stream()
                        .filter(day -> inWindow.has(day, day.plusYears(1)))
                        .count());
            case "program-validations" ->
                BigDecimal.valueOf(designations(partner, t).size());
            case "program-validations-msp-devops" ->
                BigDecimal.valueOf(designations(partner, t).stream()
                        .filter(name -> name.equals("MSP")
                                || name.equals("devops")
                                || (secondEdition && name.equals("cloudoperations")))
                        .count());
            case "executive-business-review" ->
                BigDecimal.valueOf(partner.executiveReviews.stream()
                        .filter(day -> !day.isAfter(t))
                        .count());
            case "referenceable-customers" -> customers(partner, inWindow);
            case "csat-responses" -> respondents(partner, inWindow);
            default -> throw new IllegalArgumentException(row);
        };
    }

    /** Tells whether a time-bound item counts, from its day and the first day after its period. */
    interface Window {
        boolean has(LocalDate day, LocalDate end);
    }

    private BigDecimal people(PartnerFacts partner, LocalDate t, Set<String> codes) {
        var count = 0;
        for (var person : partner.people) {
            if (held(person, t).stream().anyMatch(codes::contains)) {
                count++;
            }
        }
        return BigDecimal.valueOf(count);
    }

    private BigDecimal technical(PartnerFacts partner, LocalDate t, Predicate<Integer> isEnough) {
        var count = 0;
        for (var person : partner.people) {
            var highest =
                    held(person, t).stream().mapToInt(NaiveCounts::level).max().orElse(0);
            if (isEnough.test(highest)) {
                count++;
            }
        }
        return BigDecimal.valueOf(count);
    }

    private static int level(String code) {
        if (code.endsWith("_ASSOCIATE")) {
            return 1;
        }
        return code.endsWith("_PROFESSIONAL") || code.endsWith("_SPECIALTY") ? 2 : 0;
    }

    /** The codes that a person holds on a day, if they are registered on it. */
    private List<String> held(Fact.Person person, LocalDate t) {
        var codes = new ArrayList<String>();
        var registered = !person.registeredOn().isAfter(t) && (person.leftOn() == null || t.isBefore(person.leftOn()));
        if (registered) {
            for (var address : addresses(person)) {
                for (var credential : byAddress.getOrDefault(address, List.of())) {
                    var ended = credential.expiresOn() != null && !t.isBefore(credential.expiresOn());
                    if (!credential.earnedOn().isAfter(t) && !ended) {
                        codes.add(credential.code());
                    }
                }
            }
        }
        return codes;
    }

    private static Set<String> addresses(Fact.Person person) {
        var addresses = new HashSet<String>();
        addresses.add(address(person.email()));
        if (person.trainingEmail() != null) {
            addresses.add(address(person.trainingEmail()));
        }
        return addresses;
    }

    private static String address(String email) {
        return email.trim().toLowerCase();
    }

    private static List<Fact.Opportunity> launched(PartnerFacts partner, Window inWindow) {
        return partner.opportunities.stream()
                .filter(o -> o.stage().equals("LAUNCHED"))
                .filter(o -> inWindow.has(o.launchedOn(), o.launchedOn().plusYears(1)))
                .toList();
    }

    private static Set<String> designations(PartnerFacts partner, LocalDate t) {
        var names = new HashSet<String>();
        for (var validation : partner.validations) {
            var ended = validation.expiresOn() != null && !t.isBefore(validation.expiresOn());
            if (!validation.awardedOn().isAfter(t) && !ended) {
                var competency = validation.program().equals("COMPETENCY");
                names.add(competency ? competency(validation.name()) : validation.program());
            }
        }
        return names;
    }

    /** "DevOps", "devops" and "DevOps Competency" are one name. */
    private static String competency(String name) {
        var letters = lettersAndDigits(name);
        var word = "competency";
        return letters.endsWith(word) && letters.length() > word.length()
                ? letters.substring(0, letters.length() - word.length())
                : letters;
    }

    private static BigDecimal customers(PartnerFacts partner, Window inWindow) {
        var customers = new HashSet<String>();
        for (var opportunity : partner.opportunities) {
            if (opportunity.stage().equals("LAUNCHED") && opportunity.referenceDesignatedOn() != null) {
                var day = later(opportunity.referenceDesignatedOn(), opportunity.launchedOn());
                if (inWindow.has(day, day.plusDays(365))) {
                    customers.add(lettersAndDigits(opportunity.customer()));
                }
            }
        }
        for (var reference : partner.references) {
            var day = reference.approvedOn();
            if (day != null && inWindow.has(day, day.plusDays(365))) {
                customers.add(lettersAndDigits(reference.customer()));
            }
        }
        return BigDecimal.valueOf(customers.size());
    }

    private static BigDecimal respondents(PartnerFacts partner, Window inWindow) {
        var respondents = new HashSet<String>();
        for (var response : partner.responses) {
            if (response.emailConfirmedOn() != null && response.customerConfirmedOn() != null) {
                var day = later(response.emailConfirmedOn(), response.customerConfirmedOn());
                if (inWindow.has(day, day.plusDays(365))) {
                    respondents.add(address(response.email()));
                }
            }
        }
        return BigDecimal.valueOf(respondents.size());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String lettersAndDigits(String name) {
        var kept = new StringBuilder();
        name.toLowerCase().codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
