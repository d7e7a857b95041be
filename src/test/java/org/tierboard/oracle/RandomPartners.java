package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tierboard.facts.Network;

/**
 * Seeded random partners, small and awkward: values near thresholds, dates on borders, people who move between partners,
 * addresses used one after the other, customers in several spellings, reviews overdue.
 */
public final class RandomPartners {

    /** Somebody who left a partner on a day and may turn up at another. */
    record Leaver(String email, String trainingEmail, LocalDate leftOn) {}

    private final Random random;
    private final Network network = new Network();
    private final List<Leaver> leavers = new ArrayList<>();

    private RandomPartners(long seed) {
        random = new Random(seed);
    }

    public static Network network(long seed, int partners) {
        var made = new RandomPartners(seed);
        for (int i = 1; i <= partners; i++) {
            made.partner("P-%04d".formatted(i));
        }
        return made.network;
    }

    private void partner(String id) {
        var borders = new Borders(random);
        var partner = network.partner(id);
        var tier = borders.pick(List.of("NONE", "SELECT", "SELECT", "ADVANCED", "ADVANCED", "ADVANCED", "PREMIER"));
        // a steady partner meets the criteria of the next tier for about half a year, to the day or nearly
        var steady = borders.chance(tier.equals("ADVANCED") ? 70 : 30);
        var sought = tier.equals("NONE") ? "SELECT" : tier.equals("SELECT") ? "ADVANCED" : "PREMIER";
        new RandomStanding(partner, borders, tier, steady).add();
        new RandomKnowledge(network, partner, borders, leavers, sought, steady).add();
        new RandomExperience(partner, borders, sought, steady).add();
        new RandomCustomers(partner, borders, sought, steady).add();
    }
}
