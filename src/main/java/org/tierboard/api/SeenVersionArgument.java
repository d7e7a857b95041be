package org.tierboard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tierboard.site.ApiProblem;

/**
 * Reads {@code If-Match}. {@code *} says nothing of what was seen, and isn't taken; a tag that can't be one of ours is as
 * stale as an old one (RFC 9110, 13.1.1).
 */
@Component
class SeenVersionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SeenVersion.class;
    }

    @Override
    public SeenVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank() || tag.strip().equals("*")) {
            throw ApiProblem.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing");
        }
        return VersionTag.version(tag)
                .map(SeenVersion::new)
                .orElseThrow(() -> ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "stale"));
    }
}
