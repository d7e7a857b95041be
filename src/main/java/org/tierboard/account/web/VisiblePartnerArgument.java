package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.VisiblePartner;

/** Hands a controller the partner named by the path's {@code partnerId}, after the check that the viewer may see it. */
@Component
class VisiblePartnerArgument implements HandlerMethodArgumentResolver {

    private final PartnerAccess access;

    VisiblePartnerArgument(PartnerAccess access) {
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == VisiblePartner.class;
    }

    @Override
    public VisiblePartner resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return access.require(ViewerArgument.current(), partnerId(request)).forRequest(request);
    }

    private static String partnerId(NativeWebRequest request) {
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> map && map.get("partnerId") instanceof String partnerId) {
            return partnerId;
        }
        throw new IllegalStateException(
                "No {partnerId} in the path of " + request.getNativeRequest(HttpServletRequest.class));
    }
}
