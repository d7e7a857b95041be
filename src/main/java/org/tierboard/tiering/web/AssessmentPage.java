package org.tierboard.tiering.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.Trends.Launches;
import org.tierboard.tiering.DataAssessment;

/** The data assessment of an applicant, ready to show: sums, shares, charts. */
record AssessmentPage(
        DataAssessment data,
        Year latest,
        Year before,
        @Nullable Long revenueGrowth,
        @Nullable Long launchGrowth,
        List<MonthLine> months,
        Chart revenueChart,
        Chart launchChart,
        List<StageLine> pipeline,
        String pipelineAmount) {

    private static final int FULL = 100;

    /** Twelve months in numbers. */
    record Year(
            long launches,
            String revenue,
            long originated,
            @Nullable Long share) {

        static Year of(List<Launches> months) {
            var launches = DataAssessment.launches(months);
            var originated = DataAssessment.originated(months);
            return new Year(
                    launches,
                    Money.print(DataAssessment.revenue(months)),
                    originated,
                    DataAssessment.share(originated, launches));
        }
    }

    /** A month of the latest twelve beside the same month of the twelve before. */
    record MonthLine(Launches latest, String revenue, Launches before, String revenueBefore) {}

    /** @param percent of the largest stage */
    record StageLine(String stage, long opportunities, String amount, long percent) {}

    static AssessmentPage of(DataAssessment data) {
        var latest = data.latest();
        var before = data.before();
        return new AssessmentPage(
                data,
                Year.of(latest),
                Year.of(before),
                DataAssessment.growth(DataAssessment.revenue(before), DataAssessment.revenue(latest)),
                DataAssessment.growth(
                        BigDecimal.valueOf(DataAssessment.launches(before)),
                        BigDecimal.valueOf(DataAssessment.launches(latest))),
                months(latest, before),
                Chart.of(before, latest, new Chart.Scale(Launches::revenue, Money::print)),
                Chart.of(
                        before,
                        latest,
                        new Chart.Scale(month -> BigDecimal.valueOf(month.launches()), BigDecimal::toPlainString)),
                pipeline(data),
                Money.print(data.pipelineAmount()));
    }

    private static List<MonthLine> months(List<Launches> latest, List<Launches> before) {
        return IntStream.range(0, latest.size())
                .mapToObj(month -> new MonthLine(
                        latest.get(month),
                        Money.print(latest.get(month).revenue()),
                        before.get(month),
                        Money.print(before.get(month).revenue())))
                .toList();
    }

    private static List<StageLine> pipeline(DataAssessment data) {
        var most = data.pipeline().stream()
                .map(stage -> stage.amount().doubleValue())
                .max(Double::compareTo)
                .orElse(0.0);
        return data.pipeline().stream()
                .map(stage -> new StageLine(
                        stage.stage(),
                        stage.opportunities(),
                        Money.print(stage.amount()),
                        most == 0 ? 0 : Math.round(stage.amount().doubleValue() / most * FULL)))
                .toList();
    }
}
