package org.tierboard.scorecard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders the real templates with the real words, without an application around them. */
final class Pages {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final MockServletContext servlet = new MockServletContext();
    private final StaticApplicationContext context = new StaticApplicationContext();

    Pages() {
        messages.setBasenames("messages/site", "messages/scorecard");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
        context.getBeanFactory().registerSingleton("shell", new SignedOut());
        context.getBeanFactory().registerSingleton("nextSteps", new NothingToDo());
        context.getBeanFactory().registerSingleton("cardNews", new NothingNew());
        context.refresh();
    }

    Words words() {
        return new Words(messages);
    }

    SpringTemplateEngine templates() {
        return templates;
    }

    PrintedCard print(CardSource source) {
        return new CardPress(words(), templates).print(source, Locale.ENGLISH);
    }

    String html(String template, Map<String, Object> page) {
        var web = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
        var model = new WebContext(web, Locale.ENGLISH);
        model.setVariables(page);
        model.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(context, new DefaultFormattingConversionService()));
        return templates.process(template, model);
    }

    Document show(String template, Map<String, Object> page) {
        return Jsoup.parse(html(template, page));
    }

    /** Stands in for what can be done from a card. */
    public static final class NothingToDo {

        public List<Object> of(@Nullable Object viewer, Object card) {
            return List.of();
        }
    }

    /** Stands in for what the last night found. */
    public static final class NothingNew {

        public List<Object> of(Object card) {
            return List.of();
        }
    }

    /** Stands in for the frame's helper: nobody is signed in. */
    public static final class SignedOut {

        public @Nullable Object getViewer() {
            return null;
        }

        public List<Object> getLinks() {
            return List.of();
        }

        public List<Object> getFolded() {
            return List.of();
        }

        public List<Object> getTabs() {
            return List.of();
        }
    }
}
