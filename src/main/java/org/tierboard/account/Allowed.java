package org.tierboard.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a handler, or all handlers of a controller, to people and programs that are signed in, in one of the roles
 * named. A handler that carries neither this nor {@link Everyone} answers 403 to all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    /** The roles that may call it; all of them, unless some are named. */
    Role[] value() default {Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM};
}
