/** The core: what a requirement set asks, and how a partner's tallies compare with it. Pure Java, never asks what day it is. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.tierboard.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
