package org.tierboard.modularity.canary.inner;

import org.tierboard.modularity.canary.inner.hidden.Secret;

public class Inner {

    Secret secret = new Secret();
}
