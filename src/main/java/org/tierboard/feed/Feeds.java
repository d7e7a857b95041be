package org.tierboard.feed;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Looks at the feeds that are due, each by one copy of the application at a time. */
@Service
@EnableConfigurationProperties(FeedSettings.class)
public class Feeds {

    private static final Logger log = LoggerFactory.getLogger(Feeds.class);

    private final FeedSettings settings;
    private final FeedStates states;
    private final DirectoryFeed directories;
    private final PullFeed pulls;
    private final FeedAlarm alarm;

    Feeds(FeedSettings settings, FeedStates states, DirectoryFeed directories, PullFeed pulls, FeedAlarm alarm) {
        this.settings = settings;
        this.states = states;
        this.directories = directories;
        this.pulls = pulls;
        this.alarm = alarm;
    }

    /** The names of the feeds, in order. */
    public List<String> names() {
        return settings.sources().keySet().stream().sorted().toList();
    }

    public Optional<FeedSource> find(String feed) {
        return Optional.ofNullable(settings.sources().get(feed));
    }

    /** One that fails doesn't keep the others from being looked at. */
    public void lookAtDue() {
        for (var feed : names()) {
            var source = settings.sources().get(feed);
            if (source != null && states.claim(feed, source)) {
                look(feed, source);
            }
        }
        alarm.check();
    }

    private void look(String feed, FeedSource source) {
        var look = FeedLook.FAILED;
        try {
            var runs = runs(feed, source);
            runs.forEach(run -> states.note(feed, run));
            look = look(source, runs);
        } catch (FeedFailure failure) {
            states.note(feed, FeedRun.failed(null, failure.why()));
        } catch (RuntimeException failure) {
            log.error("Feed {} failed", feed, failure);
            states.note(feed, FeedRun.failed(null, "It failed for a reason that is in the log."));
        } finally {
            states.release(feed, look);
        }
    }

    /** A server that has nothing new has answered; an empty directory hasn't. */
    private static FeedLook look(FeedSource source, List<FeedRun> runs) {
        if (runs.stream().anyMatch(FeedRun::isFailed)) {
            return FeedLook.FAILED;
        }
        return runs.isEmpty() && source.directory() != null ? FeedLook.NOTHING : FeedLook.BROUGHT;
    }

    private List<FeedRun> runs(String feed, FeedSource source) throws FeedFailure {
        var directory = source.directory();
        if (directory != null) {
            return directories.look(feed, source, directory);
        }
        var url = source.url();
        return url == null ? List.of() : pulls.look(feed, source, url);
    }
}
