package org.tierboard.account;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The address that a person signs in with, as somebody says it; looked into like {@link PersonName}. */
@NotBlank(message = "{user.email.missing}")
@Email(regexp = "[^@\\s]+@[^@\\s]+|\\s*", message = "{user.email.malformed}")
@Size(max = 254, message = "{user.email.malformed}")
@Constraint(validatedBy = {})
@JacksonAnnotationsInside
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonEmail {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
