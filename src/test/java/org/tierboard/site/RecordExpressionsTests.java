package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class RecordExpressionsTests {

    private static final Page PAGE =
            new Page("Card", null, 0, List.of(new Line("First", true)), Map.of("key", "value"));

    @ParameterizedTest
    @CsvSource({
        "${page.title}, Card",
        "${page.nothing}, ''",
        "${page.number}, 0",
        "${page.lines}, '[Line[label=First, bold=true]]'",
        "${page.lines[0].label}, First",
        "${page.lines.size()}, 1",
        "${page.lines.empty}, false",
        "${page.map.key}, value",
        "${page.shout}, CARD!",
        "${page.title.length()}, 4",
        "${page.number + 1}, 1",
        "${page}, 'Page[title=Card, nothing=null, number=0, lines=[Line[label=First, bold=true]], map={key=value}]'",
        "${nobody}, ''",
    })
    void readsWhatTheExpressionLanguageReads(String expression, String text) {
        assertThat(render("[[" + expression + "]]", true)).isEqualTo(text);
        assertThat(render("[[" + expression + "]]", false)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${page.nobody}", "${nobody.title}", "${page.nothing.title}"})
    void whatIsNotThereFailsAsBefore(String expression) {
        assertThatThrownBy(() -> render("[[" + expression + "]]", true))
                .isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> render("[[" + expression + "]]", false))
                .isInstanceOf(TemplateProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void iteratesAndDecides(boolean straight) {
        var lines = "<p th:each=\"line : ${page.lines}\" th:if=\"${line.bold}\" th:text=\"${line.label}\"></p>";

        assertThat(render(lines, straight)).isEqualTo("<p>First</p>");
    }

    private static String render(String template, boolean straight) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        if (straight) {
            engine.setDialects(engine.getDialects().stream()
                    .map(SiteConfiguration::readingRecords)
                    .collect(Collectors.toSet()));
        }
        var context = new Context();
        context.setVariable("page", PAGE);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(new StaticApplicationContext(), null));
        return engine.process(template, context);
    }

    private record Page(String title, @Nullable String nothing, int number, List<Line> lines, Map<String, String> map) {

        public String getShout() {
            return "CARD!";
        }
    }

    private record Line(String label, boolean bold) {}
}
