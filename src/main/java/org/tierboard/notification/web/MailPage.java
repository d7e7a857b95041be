package org.tierboard.notification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tierboard.notification.KeptMail;

/** A mail that never left, with its links to be followed. */
record MailPage(KeptMail mail, List<Part> parts) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A piece of the text. */
    record Part(String text, boolean link) {}

    static MailPage of(KeptMail mail) {
        var parts = new ArrayList<Part>();
        var text = mail.plain();
        var end = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            parts.add(new Part(text.substring(end, links.start()), false));
            parts.add(new Part(links.group(), true));
            end = links.end();
        }
        parts.add(new Part(text.substring(end), false));
        return new MailPage(mail, List.copyOf(parts));
    }
}
