package org.tierboard.partner;

/** Which person of which partner. */
public record PersonKey(int partnerNo, int individualNo) {}
