package org.tierboard.modularity.canary.inner.hidden;

/** Nobody outside its module may use it. */
public class Secret {}
