package org.tierboard.account.web;

/** The URLs that need no sign-in. Everything else asks for one, also where there is nothing. */
final class OpenUrls {

    /** Style sheets, scripts and pictures: the same for all, without session. */
    static final String[] STATIC = {"/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/robots.txt"};

    static final String[] HEALTH = {"/actuator/health/liveness", "/actuator/health/readiness"};

    static final String[] PAGES = {
        "/login",
        "/password/*",
        "/me/*",
        "/training-address/*",
        "/reminders/*",
        "/rate/*",
        "/rate/*/sent",
        "/confirm-rating/*"
    };

    /** One click in a mail program, which has no token of a form, ends reminders and nothing else (RFC 8058). */
    static final String[] WITHOUT_FORM = {"/reminders/*"};

    private OpenUrls() {}
}
