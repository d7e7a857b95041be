package org.tierboard.account.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.UserLine;
import org.tierboard.account.UserQueries;

/**
 * The list of users.
 *
 * @param query what was searched for; empty lists all
 * @param page this page, 0 is the first
 */
record UsersPage(String query, List<UserLine> users, long found, int page, int pages) {

    private static final int SIZE = 50;

    static UsersPage of(UserQueries queries, String query, int asked) {
        var found = queries.count(query);
        var pages = (int) Math.min(Integer.MAX_VALUE, (found + SIZE - 1) / SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        return new UsersPage(query, queries.page(query, page, SIZE), found, page, pages);
    }

    /** The list's own URL without the page number. */
    public String url() {
        return UriComponentsBuilder.fromPath("/users")
                .queryParam("query", "{query}")
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }
}
