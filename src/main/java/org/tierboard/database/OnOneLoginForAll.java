package org.tierboard.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where the operator has given one login for the migrations and the application. */
class OnOneLoginForAll implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConfiguredDatabase database = ConfiguredDatabase.in(context.getEnvironment());
        return database != null && database.hasOneLoginForAll();
    }
}
