package org.tierboard.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.api.NextPage;
import org.tierboard.intake.ImportJob;
import org.tierboard.intake.ImportPage;

/**
 * Some imports as JSON, newest first.
 *
 * @param total how many there are, and the number of the page; null for who goes on by cursor
 * @param next the address of the next page by cursor; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Imports")
record ImportsView(
        List<ImportView> imports,

        @Schema(description = "Null for who goes on by cursor") @Nullable
        Long total,

        @Schema(description = "Null for who goes on by cursor") @Nullable
        Integer page,

        int size,

        @Schema(description = "The address of the next page, as in the header Link; null on the last one") @Nullable
        String next) {

    static ImportsView of(ImportPage page) {
        return new ImportsView(
                views(page.imports()),
                page.total(),
                page.page(),
                page.size(),
                page.hasNext() && !page.imports().isEmpty() ? after(page.imports()) : null);
    }

    /** @param look one import more than wanted, if there is one */
    static ImportsView of(List<ImportJob> look, int size) {
        var imports = look.subList(0, Math.min(size, look.size()));
        return new ImportsView(views(imports), null, null, size, look.size() > size ? after(imports) : null);
    }

    private static List<ImportView> views(List<ImportJob> imports) {
        return imports.stream().map(ImportView::of).toList();
    }

    private static String after(List<ImportJob> imports) {
        var last = imports.get(imports.size() - 1);
        return NextPage.after(List.of(last.startedAt(), last.id()));
    }
}
