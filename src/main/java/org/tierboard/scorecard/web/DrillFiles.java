package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.FileName;
import org.tierboard.export.Table;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.RecordKind;
import org.tierboard.scorecard.RecordLine;
import org.tierboard.scorecard.Records;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsRequest;
import org.tierboard.scorecard.RecordsRowNotFound;

/** The records behind a cell as a file: what all pages of the drill-down show this viewer, and nothing else (R13, R22). */
@Component
class DrillFiles {

    private static final List<String> HEADINGS = List.of(
            "counts",
            "record",
            "detail",
            "id",
            "note",
            "date",
            "valid-until",
            "amount",
            "score",
            "until",
            "why",
            "shared");

    private final Records records;
    private final DrillWords lineWords;
    private final Words words;

    DrillFiles(Records records, DrillWords lineWords, Words words) {
        this.records = records;
        this.lineWords = lineWords;
        this.words = words;
    }

    void send(VisiblePartner partner, RecordsRequest request, TableFormat format, HttpServletResponse response)
            throws IOException {
        var row = request.row().value();
        var table = Table.of(row, HEADINGS.stream().map(heading -> words.say("records.file." + heading)));
        try {
            new TableFile(table, FileName.of(request.asOf(), partner.name(), row))
                    .send(
                            response,
                            format,
                            sink -> records.each(partner, request, (page, line) -> sink.accept(cells(line, page))));
        } catch (RecordsRowNotFound unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }

    private List<@Nullable Object> cells(RecordLine line, RecordsPage page) {
        var drill = lineWords.line(line, page);
        var isPerson = line.kind() == RecordKind.CREDENTIAL;
        var what = Stream.<@Nullable Object>of(
                yesOrNo(line.counts()),
                drill.title(),
                drill.detail(),
                isPerson ? line.note() : line.id(),
                isPerson ? line.id() : drill.note());
        var numbers = Arrays.<@Nullable Object>stream(new @Nullable Object[] {
            drill.isDated() ? line.onDay() : null,
            line.expiresOn() == null ? null : line.expiresOn().minusDays(1),
            line.amount(),
            line.score(),
            line.countsUntil(),
            drill.says(),
            yesOrNo(!line.unshared())
        });
        return Stream.concat(what, numbers).toList();
    }

    private String yesOrNo(boolean yes) {
        return words.say(yes ? "records.file.yes" : "records.file.no");
    }
}
