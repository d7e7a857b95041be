package org.tierboard.account.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;

/**
 * Who gets as far as a handler. One chain for each way of signing in; which role may call which handler is said beside
 * the handler ({@link org.tierboard.account.Allowed}), and which partner is seen is decided by
 * {@link org.tierboard.account.PartnerAccess}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The only URL that takes a password with the request. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenIssue(HttpSecurity http, AuthenticationManager passwords) throws Exception {
        var entry = new Refusals("Basic realm=\"Tierboard\", charset=\"UTF-8\"");
        return stateless(http)
                .securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/v1/tokens"))
                .authenticationManager(passwords)
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entry))
                .authorizeHttpRequests(SecurityConfiguration::signedIn)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, RefusedAccess refused) throws Exception {
        return stateless(http)
                .securityMatcher("/api/**")
                .addFilterBefore(new BearerTokenFilter(tokens), BasicAuthenticationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(Refusals.BEARER).accessDeniedHandler(refused))
                .authorizeHttpRequests(SecurityConfiguration::signedIn)
                .build();
    }

    /** What operators and programmers look at, in the browser or by token. */
    @Bean
    @Order(3)
    SecurityFilterChain tools(HttpSecurity http, LiveSessions sessions, Tokens tokens, RefusedAccess refused)
            throws Exception {
        return http.securityMatcher("/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .securityContext(context -> context.securityContextRepository(sessions))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokenFilter(tokens), AuthorizationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(Refusals.BEARER).accessDeniedHandler(refused))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenUrls.HEALTH)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher(OpenUrls.STATIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(
            HttpSecurity http, LiveSessions sessions, AuthenticationManager passwords, RefusedAccess refused)
            throws Exception {
        return http.authenticationManager(passwords)
                .securityContext(context -> context.securityContextRepository(sessions))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(Cookies.csrfTokens()).ignoringRequestMatchers(OpenUrls.WITHOUT_FORM))
                .requestCache(cache -> cache.requestCache(Cookies.pageAskedFor()))
                .formLogin(form ->
                        form.loginPage("/login").usernameParameter("email").failureHandler(new SignInFailure()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(refused))
                .logout(logout -> logout.addLogoutHandler(refused).logoutSuccessUrl("/login?signedOut"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OpenUrls.PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    AuthenticationManager signInManager(PasswordAuthentication password) {
        return new ProviderManager(password);
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static void signedIn(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
