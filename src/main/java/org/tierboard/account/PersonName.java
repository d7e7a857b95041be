package org.tierboard.account;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person is called, as somebody says it. What it is made of, the API's description tells (Jackson looks inside). */
@NotBlank(message = "{user.name.missing}")
@Size(max = 120, message = "{user.name.long}")
@Pattern(regexp = "\\P{Cntrl}*", message = "{user.name.control}")
@Constraint(validatedBy = {})
@JacksonAnnotationsInside
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
