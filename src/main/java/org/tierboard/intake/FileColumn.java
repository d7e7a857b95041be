package org.tierboard.intake;

import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of file.
 *
 * @param key whether it belongs to the key by which rows are recognised
 * @param otherwise the canonical value where the file has none; null for no value
 * @param staged whether its value is written at all
 * @param example a value for the example file; may be empty
 */
record FileColumn(
        String name,
        FieldType type,
        boolean required,
        boolean key,
        @Nullable String otherwise,
        boolean staged,
        String example) {

    static FileColumn of(String name, FieldType type, String example) {
        return new FileColumn(name, type, false, false, null, true, example);
    }

    FileColumn isRequired() {
        return new FileColumn(name, type, true, key, otherwise, staged, example);
    }

    FileColumn isKey() {
        return new FileColumn(name, type, true, true, otherwise, staged, example);
    }

    /** Part of the key though it may be empty: rows without it are alike in that. */
    FileColumn isOptionalKey() {
        return new FileColumn(name, type, required, true, otherwise, staged, example);
    }

    FileColumn orElse(String value) {
        return new FileColumn(name, type, required, key, value, staged, example);
    }

    /** Checked, but not kept: there is only one value that it may have. */
    FileColumn isOnlyChecked() {
        return new FileColumn(name, type, required, key, otherwise, false, example);
    }
}
