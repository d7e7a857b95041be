package org.tierboard.demo;

import java.time.LocalDate;

/** What a workflow adds to the demonstration once partners and people are there, in the same transaction. */
interface DemoPart {

    void write(LocalDate today);
}
