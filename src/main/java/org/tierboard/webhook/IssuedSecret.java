package org.tierboard.webhook;

/** A webhook and its secret, which is shown this once. */
public record IssuedSecret(long hookNo, String secret) {

    @Override
    public String toString() {
        return "IssuedSecret[%d, not shown]".formatted(hookNo);
    }
}
