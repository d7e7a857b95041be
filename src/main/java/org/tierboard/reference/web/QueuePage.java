package org.tierboard.reference.web;

import java.util.List;
import org.tierboard.reference.ReferenceQueue;
import org.tierboard.reference.ReferenceQueue.WaitingDay;
import org.tierboard.reference.web.ReferencesPage.Item;

/**
 * What waits for an administrator, oldest first.
 *
 * @param overdue how many of all that wait are older than five business days
 */
record QueuePage(List<Item> items, long found, long overdue, int page, int pages) {

    private static final int SIZE = 50;

    static QueuePage of(ReferenceQueue queue, ReferenceAges ages, int asked) {
        var days = queue.waitingDays();
        var found = sum(days);
        var overdue = sum(
                days.stream().filter(day -> ages.isOverdue(day.submittedOn())).toList());
        var pages = (int) Math.min(Integer.MAX_VALUE, (found + SIZE - 1) / SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        var items = queue.waiting(page, SIZE).stream().map(ages::item).toList();
        return new QueuePage(items, found, overdue, page, pages);
    }

    private static long sum(List<WaitingDay> days) {
        return days.stream().mapToLong(WaitingDay::references).sum();
    }
}
