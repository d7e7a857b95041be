package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tierboard.account.Allowed;
import org.tierboard.account.Everyone;

/** Lets a request through to a handler that says who may call it, if the viewer is one of them; denies by default. */
@Component
class AccessRules implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method)) {
            var allowed = annotation(method, Allowed.class);
            if (allowed == null
                    || !List.of(allowed.value())
                            .contains(ViewerArgument.current().role())) {
                throw new AccessDeniedException("Not for this role");
            }
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return annotation(method, Everyone.class) != null
                && AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class) == null;
    }

    /** The method's own, or else its controller's. */
    private static <A extends Annotation> @Nullable A annotation(HandlerMethod method, Class<A> type) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
