package org.tierboard.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Tells administrators of a feed that fails or is overdue: by one mail, and by a line among what waits until it is well. */
@Component
class FeedAlarm implements Waiting {

    private final FeedSettings settings;
    private final FeedStates states;
    private final Mails mails;
    private final Recipients recipients;
    private final ProgrammeCalendar calendar;

    FeedAlarm(
            FeedSettings settings, FeedStates states, Mails mails, Recipients recipients, ProgrammeCalendar calendar) {
        this.settings = settings;
        this.states = states;
        this.mails = mails;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    /** Sends one mail for each new trouble. */
    @Transactional
    public void check() {
        for (var feed : settings.sources().keySet()) {
            var trouble = trouble(feed);
            if (trouble != null && states.alarm(feed)) {
                recipients
                        .administrators()
                        .forEach(to -> mails.send(Mail.to(to)
                                .template("feed/mail/trouble")
                                .with("feed", feed)
                                .with("trouble", trouble.name())
                                .link("link", "/feeds")));
            }
        }
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        if (!viewer.isAdministrator()) {
            return List.of();
        }
        var lines = new ArrayList<WaitingLine>();
        for (var feed : settings.sources().keySet().stream().sorted().toList()) {
            var trouble = trouble(feed);
            if (trouble != null) {
                var since = LocalDate.ofInstant(since(feed), calendar.zone());
                lines.add(new WaitingLine("waiting.feed." + trouble, List.of(feed), null, since, "/feeds"));
            }
        }
        return lines;
    }

    private @Nullable FeedTrouble trouble(String feed) {
        var source = settings.sources().get(feed);
        var state = states.find(feed);
        return source == null || state.isEmpty()
                ? null
                : FeedTrouble.of(state.get(), source, calendar.clock().instant());
    }

    private Instant since(String feed) {
        return states.find(feed)
                .map(state -> {
                    var failing = state.failingSince();
                    var last = state.succeededAt();
                    return failing != null ? failing : last != null ? last : state.knownSince();
                })
                .orElseGet(calendar.clock()::instant);
    }
}
