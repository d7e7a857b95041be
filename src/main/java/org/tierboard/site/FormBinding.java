package org.tierboard.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Lets a form that holds something unreadable, such as a word where a number belongs, be shown again with what is wrong
 * beside the field. Spring makes the record with that component empty, but its list of errors knows no form: to add another
 * error, or to show the form, would break.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
                return new Binders(methods, getWebBindingInitializer());
            }
        };
    }

    private static final class Binders extends ServletRequestDataBinderFactory {

        private Binders(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String objectName, NativeWebRequest request) {
            return new Binder(target, objectName);
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        private Binder(@Nullable Object target, String objectName) {
            super(target, objectName);
        }

        @Override
        protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
            if (getTarget() != null || getTargetType() == null) {
                return super.createBeanPropertyBindingResult();
            }
            var errors = new ErrorsOfForm(this);
            var conversions = getConversionService();
            if (conversions != null) {
                errors.initConversion(conversions);
            }
            return errors;
        }
    }

    /** Errors noticed while the form is made; it is there by the time that somebody asks for it. */
    private static final class ErrorsOfForm extends BeanPropertyBindingResult {

        private static final long serialVersionUID = 1L;

        private final transient DataBinder binder;

        private ErrorsOfForm(DataBinder binder) {
            super(null, binder.getObjectName(), binder.isAutoGrowNestedPaths(), binder.getAutoGrowCollectionLimit());
            this.binder = binder;
        }

        @Override
        protected BeanWrapper createBeanWrapper() {
            return PropertyAccessorFactory.forBeanPropertyAccess(Objects.requireNonNull(binder.getTarget()));
        }

        @Override
        public Map<String, Object> getModel() {
            var model = super.getModel();
            model.put(getObjectName(), Objects.requireNonNull(binder.getTarget()));
            return model;
        }
    }
}
