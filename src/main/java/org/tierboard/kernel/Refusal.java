package org.tierboard.kernel;

/**
 * What an exception implements if the refusal it stands for is to be remembered. Thrown out of a handler it is written
 * down by itself; whoever catches it publishes {@link #refusal()} when the transaction is over.
 */
public interface Refusal {

    Deed refusal();
}
