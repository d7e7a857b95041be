package org.tierboard.intake;

/** What a column may hold: reads a field into the one text that PostgreSQL's COPY takes for it. */
interface FieldType {

    /** The type of the column in the staging table. */
    String sqlType();

    /** Names the sentence {@code intake.type.<name>} that tells people what to write. */
    String name();

    /**
     * The canonical form of a value, which is not empty and has no blanks around it.
     *
     * @throws BadField saying how to mend it
     */
    String read(String value) throws BadField;

    /** A canonical value as people know it. */
    default String shown(String canonical) {
        return canonical;
    }

    /** The words that alone are taken, for the documentation; none if it isn't a choice. */
    default java.util.List<String> choices() {
        return java.util.List.of();
    }
}
