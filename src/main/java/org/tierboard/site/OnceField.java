package org.tierboard.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts a value of its own into every form with {@code th:action}, beside the token against forged requests. */
@Component
class OnceField implements BeanPostProcessor {

    static final String NAME = "_once";

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof RequestDataValueProcessor processor ? new WithOnce(processor) : bean;
    }

    private record WithOnce(RequestDataValueProcessor others) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return others.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return others.processFormFieldValue(request, name, value, type);
        }

        /** Only forms that change something have the others' token, and only they need this. */
        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = others.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty()) {
                return fields;
            }
            var more = new LinkedHashMap<>(fields);
            more.put(NAME, UUID.randomUUID().toString());
            return more;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return others.processUrl(request, url);
        }
    }
}
