package org.tierboard.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers: who, since when, and under which of the account's epochs. Rights are not remembered, they
 * are read with every request.
 */
public record SignedIn(int userNo, int epoch, Instant since) implements Serializable {}
