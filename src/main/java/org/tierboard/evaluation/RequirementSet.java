package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierboard.kernel.Tier;

/**
 * All thresholds of all tiers of a path, as one edition of the guide sets them.
 *
 * @param path the programme path, {@code SERVICES}
 * @param inForceFrom the first day on which the edition decides
 * @param document the document that it comes from, with its version
 * @param fee the annual programme fee
 * @param catalogue the kind of each credential code
 * @param requirements the rows in the guide's order
 */
public record RequirementSet(
        String path,
        LocalDate inForceFrom,
        String document,
        ProgrammeFee fee,
        Map<String, CredentialKind> catalogue,
        List<Requirement> requirements) {

    public RequirementSet {
        catalogue = Map.copyOf(catalogue);
        requirements = List.copyOf(requirements);
    }

    /** The programme fee in US dollars a year. */
    public BigDecimal annualFee() {
        return fee.amount();
    }

    public Optional<Requirement> requirement(RowId row) {
        return requirements.stream().filter(r -> r.row().equals(row)).findFirst();
    }

    /** The codes of the catalogue that count towards a row of individuals. */
    public Set<String> codes(Requirement row) {
        return catalogue.entrySet().stream()
                .filter(code -> row.kinds().contains(code.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a partner must hold to apply for a tier: its rows but those for applicants alone (R16). */
    public List<Requirement> criteria(Tier tier) {
        return requirements.stream()
                .filter(r -> r.threshold(tier).isPresent() && !r.measure().isForApplicants())
                .toList();
    }
}
