package org.tierboard.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to write in a column, for people.
 *
 * @param type names the sentence {@code intake.type.<type>}
 * @param choices the words that alone are taken; none where it isn't a choice
 * @param otherwise what an empty field means; null for no value
 */
public record ColumnHelp(
        String name,
        boolean required,
        boolean key,
        String type,
        List<String> choices,
        @Nullable String otherwise,
        String example) {

    public ColumnHelp {
        choices = List.copyOf(choices);
    }

    static ColumnHelp of(FileColumn column) {
        return new ColumnHelp(
                column.name(),
                column.required(),
                column.key(),
                column.type().name(),
                column.type().choices(),
                column.otherwise(),
                column.example());
    }
}
