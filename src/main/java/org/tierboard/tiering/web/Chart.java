package org.tierboard.tiering.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierboard.scorecard.Trends.Launches;

/**
 * Bars side by side, drawn by the server: each month of the latest year beside the same month of the year before.
 *
 * @param top the number of the highest bar
 */
record Chart(List<Bar> bars, List<Label> labels, String top) {

    static final int WIDTH = 720;
    static final int HEIGHT = 180;

    private static final int LEFT = 6;
    private static final int STEP = 59;
    private static final int THICK = 22;

    /** @param look "before" or "latest" */
    record Bar(String look, double x, double y, double height, int width) {}

    record Label(double x, String text) {}

    /** What the bars stand for, and how it is written. */
    record Scale(Function<Launches, BigDecimal> number, Function<BigDecimal, String> print) {}

    static Chart of(List<Launches> before, List<Launches> latest, Scale scale) {
        var number = scale.number();
        var top = Stream.concat(before.stream(), latest.stream())
                .map(number)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var bars = new ArrayList<Bar>();
        var labels = new ArrayList<Label>();
        for (var month = 0; month < latest.size(); month++) {
            var x = LEFT + month * STEP;
            bars.add(bar("before", x, number.apply(before.get(month)), top));
            bars.add(bar("latest", x + THICK + 2, number.apply(latest.get(month)), top));
            labels.add(new Label(x + THICK, MonthWords.brief(latest.get(month).last())));
        }
        return new Chart(bars, labels, scale.print().apply(top));
    }

    private static Bar bar(String look, double x, BigDecimal number, BigDecimal top) {
        var height = top.signum() == 0 ? 0 : number.doubleValue() / top.doubleValue() * HEIGHT;
        var rounded = Math.round(height * 10) / 10.0;
        return new Bar(look, x, HEIGHT - rounded, rounded, THICK);
    }
}
