package org.tierboard.opportunity;

/** Who found the opportunity; to the count it makes no difference (FAQ 14, 15). */
public enum Origin {
    PARTNER,
    AWS
}
