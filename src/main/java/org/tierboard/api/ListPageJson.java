package org.tierboard.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A page of a list.
 *
 * @param next the address of the next page, with all that was asked for; null on the last one
 */
public record ListPageJson<T>(
        List<T> items,

        @Schema(description = "The address of the next page, as in the header Link; null on the last one") @Nullable
        String next) {

    public ListPageJson {
        items = List.copyOf(items);
    }

    /**
     * The page that a look at one entry more than wanted found.
     *
     * @param key that tells an entry from all others, and by which the list is ordered
     */
    public static <T> ListPageJson<T> of(Paging paging, List<T> look, Function<T, List<?>> key) {
        var items = look.subList(0, Math.min(paging.entries(), look.size()));
        return new ListPageJson<>(
                items, items.size() == look.size() ? null : NextPage.after(key.apply(items.get(items.size() - 1))));
    }

    /** The same as an answer. */
    public static <T> ResponseEntity<ListPageJson<T>> answer(Paging paging, List<T> look, Function<T, List<?>> key) {
        return answer(paging, look, key, Function.identity());
    }

    /** The same, for entries whose key the answer doesn't tell. */
    public static <L, T> ResponseEntity<ListPageJson<T>> answer(
            Paging paging, List<L> look, Function<L, List<?>> key, Function<L, T> json) {
        var page = of(paging, look, key);
        return NextPage.answer(
                page.next(), new ListPageJson<>(page.items().stream().map(json).toList(), page.next()));
    }
}
