package org.tierboard.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.notification.MailStatus;
import org.tierboard.notification.Outbox;
import org.tierboard.notification.OutboxLine;

/**
 * One page of the outbox.
 *
 * @param open whether there is a mail server
 * @param status the only one shown; all without
 * @param older the mail after which the next page goes on; none on the last page
 */
record OutboxPage(
        boolean open,
        @Nullable MailStatus status,
        List<OutboxLine> lines,
        @Nullable Long older) {

    private static final int SIZE = 50;

    static OutboxPage of(Outbox outbox, @Nullable MailStatus status, @Nullable Long before) {
        var found = outbox.lines(status, before, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var older = found.size() > SIZE ? shown.get(SIZE - 1).mailNo() : null;
        return new OutboxPage(outbox.isOpen(), status, shown, older);
    }

    public List<MailStatus> statuses() {
        return List.of(MailStatus.values());
    }
}
