package org.tierboard.partner.web;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.partner.HeldCredential;

/**
 * What a person sees of themselves, by their personal link.
 *
 * @param partner the name of the partner with whom they are registered
 */
record OwnPage(String partner, PersonEntry entry, List<HeldCredential> held, LocalDate today) {}
