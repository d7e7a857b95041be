package org.tierboard.modularity.canary.outer;

import org.tierboard.modularity.canary.inner.hidden.Secret;

/** Reaches into another module. */
public class Nosy {

    Secret secret = new Secret();
}
