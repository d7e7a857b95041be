package org.tierboard.account;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The application's own passwords with the least work that Argon2 can do: the tests sign in thousands of times. The
 * settings that guard people's passwords are those of {@link PasswordsTests}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int KILOBYTES = 8;

    @Bean
    @Primary
    Passwords quickPasswords() {
        return new Passwords(new Argon2PasswordEncoder(SALT, HASH, 1, KILOBYTES, 1));
    }
}
