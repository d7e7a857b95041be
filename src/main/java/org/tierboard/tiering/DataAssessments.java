package org.tierboard.tiering;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.scorecard.Trends;
import tools.jackson.databind.json.JsonMapper;

/** Writes data assessments from the facts of a day, and reads those that were kept. */
@Service
@Transactional(readOnly = true)
public class DataAssessments {

    private final Scorecards scorecards;
    private final Trends trends;
    private final ProgrammeCalendar calendar;
    private final JsonMapper json;

    DataAssessments(Scorecards scorecards, Trends trends, ProgrammeCalendar calendar, JsonMapper json) {
        this.scorecards = scorecards;
        this.trends = trends;
        this.calendar = calendar;
        this.json = json;
    }

    /** As of today. */
    public DataAssessment of(VisiblePartner partner) {
        var today = calendar.today();
        return new DataAssessment(
                today,
                new PremierCard(scorecards.of(partner, today)).heldSince(),
                trends.launches(partner.partnerNo(), today),
                trends.pipeline(partner.partnerNo()),
                outlook(partner, today).criteria());
    }

    /** One that was filed. */
    public DataAssessment read(String kept) {
        return json.readValue(kept, DataAssessment.class);
    }

    String write(DataAssessment assessment) {
        return json.writeValueAsString(assessment);
    }

    private Outlook outlook(VisiblePartner partner, LocalDate today) {
        var end = today.plusMonths(DataAssessment.MONTHS_AHEAD);
        var beginnings = trends.beginnings(partner.partnerNo(), today, end);
        return new Outlook(today, end, beginnings, day -> scorecards.of(partner, day));
    }
}
