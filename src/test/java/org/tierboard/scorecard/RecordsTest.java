package org.tierboard.scorecard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.tierboard.TestDatabase;
import org.tierboard.credential.CredentialTypes;

/** The records behind a cell on a real PostgreSQL; all tests share one context, and each is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@Import({
    TestDatabase.class,
    CredentialTypes.class,
    RecordsGuide.Configuration.class,
    RecordsFacts.class,
    RecordsReader.class,
    RecordsOfAttainment.class,
    RecordsOfDesignations.class,
    RecordsOfIndividuals.class,
    RecordsOfOpportunities.class,
    RecordsOfPlans.class,
    RecordsOfReferences.class,
    RecordsOfResponses.class,
    RecordsOfReviews.class,
    RecordsAsked.class
})
public @interface RecordsTest {}
