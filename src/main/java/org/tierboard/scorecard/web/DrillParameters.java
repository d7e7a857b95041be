package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Viewer;
import org.tierboard.evaluation.RowId;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.RecordsRequest;
import org.tierboard.scorecard.RecordsShow;
import org.tierboard.scorecard.RecordsSight;

/** The parameters of a drill-down as they were typed, right or wrong. */
record DrillParameters(
        String row, @Nullable String column, @Nullable String show, int page, int size) {

    static final int USUAL_SIZE = 50;
    static final int LARGEST_SIZE = 500;
    private static final int LAST_PAGE = 10_000_000;

    /** Of a file, which has all pages; one line is read to begin with. */
    static DrillParameters all(String row, @Nullable String column, @Nullable String show) {
        return new DrillParameters(row, column, show, 0, 1);
    }

    /**
     * The request that they make.
     *
     * @throws ResponseStatusException with status 400, naming the parameter and what it may be
     */
    RecordsRequest request(LocalDate asOf, Viewer viewer) {
        if (page < 0 || page > LAST_PAGE) {
            throw bad("page %d doesn't exist; pages count from 0.".formatted(page));
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw bad("size is %d; it must be between 1 and %d.".formatted(size, LARGEST_SIZE));
        }
        return new RecordsRequest(
                RowId.of(row), choice("column", column, RecordsColumn.class), asOf, shown(), page, size, sight(viewer));
    }

    private static RecordsSight sight(Viewer viewer) {
        return switch (viewer.role()) {
            case ADMINISTRATOR -> RecordsSight.ADMINISTRATOR;
            case PARTNER_MANAGER -> RecordsSight.MANAGER;
            case ALLIANCE_LEAD, ALLIANCE_TEAM -> RecordsSight.PARTNER;
        };
    }

    private RecordsShow shown() {
        var asked = choice("show", show, RecordsShow.class);
        return asked == null ? RecordsShow.ALL : asked;
    }

    private static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String asked, Class<E> choices) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(asked))
                .findFirst()
                .orElseThrow(() -> bad("%s is '%s'; it must be one of: %s."
                        .formatted(
                                name,
                                asked.length() <= 40 ? asked : asked.substring(0, 40) + "...",
                                Arrays.stream(choices.getEnumConstants())
                                        .map(DrillParameters::word)
                                        .collect(Collectors.joining(", ")))));
    }

    /** How a choice is written in an address: {@code not-counting}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ResponseStatusException bad(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
