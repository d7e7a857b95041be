package org.tierboard.scorecard;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RowId;

/**
 * The people behind a row of the knowledge category (R6-R9): one line that counts for each person, the credential that
 * lasts longest, then every other credential with the reason, and those whose address nobody has registered.
 */
@Repository
class RecordsOfIndividuals implements RecordsSource {

    private final RecordsReader reader;
    private final CatalogueNumbers types;

    RecordsOfIndividuals(RecordsReader reader, CatalogueNumbers types) {
        this.reader = reader;
        this.types = types;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.INDIVIDUALS);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        var kinds = question.requirement().kinds();
        var parameters = question.parameters();
        parameters.put("types", typesOf(question, kinds));
        parameters.put("candidates", typesOf(question, withKindsOfTheRowAbove(question)));
        parameters.put("publicDomains", RecordsMailDomains.PUBLIC);
        return reader.read(RecordsOfIndividualsSql.LINES, parameters);
    }

    /** A sub-row asks for some of what its row asks for; the rest is worth an explanation there. */
    private static Set<CredentialKind> withKindsOfTheRowAbove(RecordsQuestion question) {
        var kinds = EnumSet.copyOf(question.requirement().kinds());
        RowId above = question.requirement().partOf();
        if (above != null) {
            question.card()
                    .requirements()
                    .requirement(above)
                    .map(Requirement::kinds)
                    .ifPresent(kinds::addAll);
        }
        return kinds;
    }

    private Integer[] typesOf(RecordsQuestion question, Set<CredentialKind> kinds) {
        var numbers = types.numbers();
        return question.card().requirements().catalogue().entrySet().stream()
                .filter(entry -> kinds.contains(entry.getValue()) && numbers.containsKey(entry.getKey()))
                .map(entry -> numbers.get(entry.getKey()))
                .toArray(Integer[]::new);
    }
}
