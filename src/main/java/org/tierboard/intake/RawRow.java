package org.tierboard.intake;

import java.util.List;

/** One row as it came, whatever the shape of its file. */
interface RawRow {

    /** The line on which it begins, the first being 1; in a file without lines, its number. */
    long line();

    /** As they came, in the order of the file's header. */
    List<String> fields(CheckedFile file);

    /** As it came; empty if there is none. */
    String value(String column, CheckedFile file);

    /** Writes its canonical values, or what is wrong with them. */
    void fill(FileRow row, CheckedFile file);
}
