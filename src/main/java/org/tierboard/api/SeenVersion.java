package org.tierboard.api;

/**
 * The version of a fact for which a change is meant, from {@code If-Match}. A handler that takes one answers 428 to who
 * doesn't say it; what the fact's own check finds stale is answered 412.
 */
public record SeenVersion(long number) {}
