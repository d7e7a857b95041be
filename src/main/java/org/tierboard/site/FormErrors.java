package org.tierboard.site;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** Sorts what is wrong with a form as the form goes, so that people mend it from top to bottom. */
@Component("formErrors")
public class FormErrors {

    /** @param form the form record, its components in the order of the fields; without one the order stays */
    public List<DetailedError> inOrder(List<DetailedError> errors, @Nullable Object form) {
        var components = form == null ? null : form.getClass().getRecordComponents();
        if (components == null) {
            return errors;
        }
        var names = Stream.of(components).map(RecordComponent::getName).toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> names.indexOf(error.getFieldName())))
                .toList();
    }
}
