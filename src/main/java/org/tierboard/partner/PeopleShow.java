package org.tierboard.partner;

/** Which people to list; {@code people.show.<NAME>} says it in words. */
public enum PeopleShow {
    /** All who are registered, or will be. */
    REGISTERED,
    /** Those of them who gave no training address. */
    WITHOUT_ADDRESS,
    /** Those of them whose address waits for its confirmation. */
    WAITING,
    /** Those of them for whom nothing counts. */
    COUNTING_NOTHING,
    LEFT
}
