package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the beginning of a file as an import would, and writes nothing. */
final class PreviewReading {

    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 2000;

    private final CheckedFile file;
    private final RowConverter converter;
    private final List<FilePreview.Row> rows = new ArrayList<>();
    private final List<RejectedRow> faults = new ArrayList<>();
    private long looked;
    private boolean whole = true;

    private PreviewReading(CheckedFile file) {
        this.file = file;
        this.converter = new RowConverter(file);
    }

    static FilePreview of(CheckedFile file) {
        var reading = new PreviewReading(file);
        try {
            file.kind().shape().each(file, reading::look);
        } catch (Enough enough) {
            reading.whole = false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return reading.preview();
    }

    private void look(RawRow raw) {
        if (looked == LOOKED_AT) {
            throw new Enough();
        }
        looked++;
        var row = converter.convert(raw);
        if (!row.isGood() && faults.size() < SHOWN) {
            faults.add(fault(raw, row));
        } else if (row.isGood() && rows.size() < SHOWN) {
            rows.add(new FilePreview.Row(row.line(), values(row)));
        }
    }

    private RejectedRow fault(RawRow raw, FileRow row) {
        var first = row.faults().entrySet().iterator().next();
        var column = first.getKey();
        return new RejectedRow(
                raw.line(),
                column.isEmpty() ? null : column,
                Reasons.shorten(raw.value(column, file)),
                first.getValue());
    }

    private List<String> values(FileRow row) {
        var columns = file.kind().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    var value = row.get(i);
                    return value == null
                            ? ""
                            : Reasons.shorten(columns.get(i).type().shown(value));
                })
                .toList();
    }

    /** Columns without a value in any row, and the partner of them all, say nothing. */
    private FilePreview preview() {
        var columns = file.kind().columns();
        var kept = IntStream.range(0, columns.size())
                .filter(i -> saysSomething(i, columns.get(i).name()))
                .toArray();
        return new FilePreview(
                file.remarks(),
                IntStream.of(kept).mapToObj(i -> columns.get(i).name()).toList(),
                rows.stream().map(row -> only(row, kept)).toList(),
                faults,
                looked,
                whole);
    }

    private boolean saysSomething(int index, String column) {
        if (file.kind().kind().isOfOnePartner() && column.equals("partner_id")) {
            return false;
        }
        return rows.stream()
                .map(row -> row.values().get(index))
                .anyMatch(value -> !value.isEmpty() && !value.equals("false"));
    }

    private static FilePreview.Row only(FilePreview.Row row, int[] kept) {
        return new FilePreview.Row(
                row.line(),
                IntStream.of(kept).mapToObj(i -> row.values().get(i)).toList());
    }

    /** Nobody wants to see more. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
