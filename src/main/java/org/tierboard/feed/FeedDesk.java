package org.tierboard.feed;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.ProgrammeCalendar;

/** What administrators see of the feeds, and can ask of them. */
@Service
public class FeedDesk {

    private static final int SHOWN = 20;

    private final Feeds feeds;
    private final FeedStates states;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    FeedDesk(Feeds feeds, FeedStates states, ProgrammeCalendar calendar, ApplicationEventPublisher events) {
        this.feeds = feeds;
        this.states = states;
        this.calendar = calendar;
        this.events = events;
    }

    /** All feeds by their names. */
    @Transactional(readOnly = true)
    public List<FeedView> list() {
        return feeds.names().stream().map(this::view).toList();
    }

    private FeedView view(String feed) {
        var source = feeds.find(feed).orElseThrow(() -> new FeedNotFound(feed));
        var state = states.find(feed).orElse(null);
        var trouble = state == null
                ? null
                : FeedTrouble.of(state, source, calendar.clock().instant());
        return new FeedView(feed, source, state, trouble, states.runs(feed, SHOWN));
    }

    /** Has it looked at as soon as possible, by whichever copy of the application comes first. */
    @Transactional
    public void hurry(String feed) {
        if (feeds.find(feed).isEmpty()) {
            throw new FeedNotFound(feed);
        }
        states.hurry(feed);
        events.publishEvent(Deed.of("feed.hurried").on("feed", feed));
    }

    /** No feed by that name. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    public static final class FeedNotFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FeedNotFound(String feed) {
            super("There is no feed '%s'.".formatted(feed));
        }
    }
}
