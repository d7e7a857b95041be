package org.tierboard.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/** The forms in which a table leaves. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        TableWriter open(Table table, OutputStream out) throws IOException {
            return new CsvTable(table, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        TableWriter open(Table table, OutputStream out) {
            return new XlsxTable(table, out);
        }
    };

    private final String contentType;
    private final String extension;

    TableFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    abstract TableWriter open(Table table, OutputStream out) throws IOException;

    /** The form that the end of an address asks for; CSV where it names none. */
    public static TableFormat of(HttpServletRequest request) {
        return request.getRequestURI().endsWith("." + XLSX.extension) ? XLSX : CSV;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }
}
