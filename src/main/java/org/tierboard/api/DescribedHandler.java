package org.tierboard.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.site.MayAnswer;

/** What the declaration of a handler tells of the call that it answers. */
record DescribedHandler(HandlerMethod method) {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);

    boolean isA(RequestMethod wanted) {
        return List.of(mapping().method()).contains(wanted);
    }

    boolean takesVersion() {
        return takes(SeenVersion.class);
    }

    boolean takesFile() {
        return takes(MultipartFile.class);
    }

    boolean takesBody() {
        return takesFile() || parameters().anyMatch(one -> one.hasParameterAnnotation(RequestBody.class));
    }

    boolean isAboutSomething() {
        return takes(VisiblePartner.class)
                || parameters().anyMatch(one -> one.hasParameterAnnotation(PathVariable.class) && !isChoice(one));
    }

    /** Whether it is one of some words, so that any other is a mistake and not something that isn't there. */
    private static boolean isChoice(MethodParameter parameter) {
        var described = parameter.getParameterAnnotation(Parameter.class);
        return described != null && described.schema().allowableValues().length > 0;
    }

    boolean takesPassword() {
        return Stream.ofNullable(method.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class))
                .flatMap(operation -> Stream.of(operation.security()))
                .map(SecurityRequirement::name)
                .anyMatch("basic"::equals);
    }

    boolean isRestricted() {
        return own(Allowed.class)
                .filter(allowed -> !Set.of(allowed.value()).equals(EVERYONE))
                .isPresent();
    }

    /** Whether it writes the answer itself. */
    boolean answersFile() {
        return method.isVoid() && isA(RequestMethod.GET);
    }

    boolean answersAnything() {
        return !method.isVoid() || produces().length > 0;
    }

    /** Whether it answers with a part of a list, which tells where it goes on. */
    boolean answersPage() {
        return answer().isRecord()
                && Stream.of(answer().getRecordComponents())
                        .anyMatch(component -> component.getName().equals("next"));
    }

    /** Whether it answers with a thing that has a version, a head of its own around it. */
    boolean answersEntity() {
        return ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType()) && !answersPage();
    }

    String[] produces() {
        var own = mapping().produces();
        return own.length > 0 ? own : controller().map(RequestMapping::produces).orElse(own);
    }

    List<HttpStatus> further() {
        return Stream.ofNullable(method.getMethodAnnotation(MayAnswer.class))
                .flatMap(further -> Stream.of(further.value()))
                .toList();
    }

    /** As programs that are generated from the description call it: {@code opportunityStepsLaunch}. */
    String name() {
        var controller = method.getBeanType().getSimpleName().replaceFirst("Api$", "");
        var verb = method.getMethod().getName();
        return controller.substring(0, 1).toLowerCase(Locale.ROOT)
                + controller.substring(1)
                + verb.substring(0, 1).toUpperCase(Locale.ROOT)
                + verb.substring(1);
    }

    private Class<?> answer() {
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        return type.resolve() == ResponseEntity.class
                ? type.getGeneric(0).resolve(Object.class)
                : type.resolve(Object.class);
    }

    private boolean takes(Class<?> type) {
        return parameters().anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private Stream<MethodParameter> parameters() {
        return Arrays.stream(method.getMethodParameters());
    }

    private RequestMapping mapping() {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
                .orElseThrow();
    }

    private Optional<RequestMapping> controller() {
        return Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class));
    }

    /** The handler's own, or its controller's. */
    private <A extends Annotation> Optional<A> own(Class<A> type) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
        return Optional.ofNullable(
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type));
    }
}
