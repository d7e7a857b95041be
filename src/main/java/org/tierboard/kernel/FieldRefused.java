package org.tierboard.kernel;

/** What a rule refuses because of one field: told beside that field, and remembered as a refusal. */
public abstract class FieldRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** A rule that refuses. */
    public interface Rule {

        /** As a constant of an enum has it. */
        String name();

        /** The field that is to be mended. */
        String field();

        /** How it is noted; {@code audit.reason.<noted>} says it in words. */
        default String noted() {
            return name();
        }
    }

    private final String field;
    private final transient Deed refusal;

    /**
     * Says which rule.
     *
     * @param words beginning of the key that says it in words: {@code <words>.<NAME>}
     * @param tried what was refused
     */
    protected FieldRefused(String words, Rule rule, Deed tried) {
        super(words + "." + rule.name());
        this.field = rule.field();
        this.refusal = tried.because(rule.noted());
    }

    /** The field that is to be mended. */
    public String field() {
        return field;
    }

    /** Of the words that say what is wrong with it. */
    public String key() {
        return String.valueOf(getMessage());
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
