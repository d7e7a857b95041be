package org.tierboard.kernel;

import java.util.regex.Pattern;

/**
 * The name by which the outside world knows a partner: in files, URLs and JSON.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : @ ~ -}, beginning with a letter or digit
 */
public record PartnerId(String value) implements Comparable<PartnerId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@~-]{0,63}");

    public PartnerId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not a partner id".formatted(value));
        }
    }

    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
