package org.tierboard.notification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A mail to be written from a pair of templates: {@code reference/mail/approved} is {@code .txt}, whose first line is
 * {@code Subject: ...}, and {@code .html} with the shell {@code ~{notification/mail/layout :: mail (content)}}.
 *
 * @param values what the templates show
 * @param links what the templates link to, without the address that all links begin with
 * @param partnerNo the partner that it is about; none for what concerns no single one
 */
public record Mail(
        Recipient to,
        String template,
        Map<String, Object> values,
        Map<String, String> links,
        MailKind kind,
        @Nullable Integer partnerNo) {

    public Mail {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        links = Map.copyOf(links);
    }

    public static Mail to(String address, String name) {
        return to(new Recipient(address, name));
    }

    /** One that must be known, until {@link #kind} says otherwise. */
    public static Mail to(Recipient recipient) {
        return new Mail(recipient, "", Map.of(), Map.of(), MailKind.MUST_KNOW, null);
    }

    public Mail template(String name) {
        return new Mail(to, name, values, links, kind, partnerNo);
    }

    /** A value for the templates. */
    public Mail with(String key, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Mail(to, template, more, links, kind, partnerNo);
    }

    /** A link for the templates: {@code link("link", "/partners/{id}/references", id)}. */
    public Mail link(String key, String path, Object... variables) {
        var more = new LinkedHashMap<>(links);
        more.put(
                key,
                UriComponentsBuilder.fromPath(path)
                        .encode()
                        .buildAndExpand(variables)
                        .toUriString());
        return new Mail(to, template, values, more, kind, partnerNo);
    }

    public Mail kind(MailKind which) {
        return new Mail(to, template, values, links, which, partnerNo);
    }

    public Mail about(@Nullable Integer partner) {
        return new Mail(to, template, values, links, kind, partner);
    }
}
