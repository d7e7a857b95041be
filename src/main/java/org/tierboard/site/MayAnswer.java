package org.tierboard.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/**
 * Problems that a call of the API can be answered with beside those that its description tells by itself, from the handler's
 * path, parameters and roles.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayAnswer {

    HttpStatus[] value();
}
