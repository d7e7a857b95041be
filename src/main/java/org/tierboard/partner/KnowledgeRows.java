package org.tierboard.partner;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;

/** Which rows of the card a person counts in, by the requirement set in force (R9). */
@Component
public class KnowledgeRows {

    private final Guides guides;
    private final ProgrammeCalendar calendar;

    KnowledgeRows(Guides guides, ProgrammeCalendar calendar) {
        this.guides = guides;
        this.calendar = calendar;
    }

    /** The rows in which somebody counts who holds such credentials, in the order of the card. */
    public List<Requirement> of(String path, Collection<String> codes) {
        var set = guides.inForceOn(path, calendar.today());
        return of(set).stream().filter(row -> counts(row, set, codes)).toList();
    }

    /** The rows that aren't part of another. */
    public List<Requirement> whole(String path) {
        return of(guides.inForceOn(path, calendar.today())).stream()
                .filter(row -> row.partOf() == null)
                .toList();
    }

    /** Whether a credential of that code is of a kind that counts in the row. */
    public boolean counts(String path, Requirement row, String code) {
        return counts(row, guides.inForceOn(path, calendar.today()), List.of(code));
    }

    private static List<Requirement> of(RequirementSet set) {
        return set.requirements().stream()
                .filter(row -> row.measure() == Measure.INDIVIDUALS)
                .toList();
    }

    private static boolean counts(Requirement row, RequirementSet set, Collection<String> codes) {
        return codes.stream()
                .map(set.catalogue()::get)
                .anyMatch(kind -> kind != null && row.kinds().contains(kind));
    }
}
