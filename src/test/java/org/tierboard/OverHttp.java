package org.tierboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.tierboard.account.QuickPasswords;

/** The whole application on a port of its own, with a database and a clock of its own. All such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, MovableClock.Configuration.class, QuickPasswords.class, TestPeople.class, TestMail.class})
public @interface OverHttp {}
