package org.tierboard.intake;

/** The partners that {@link OpportunitiesOnDisk} names. */
public final class PartnersOnDisk {

    static final int COUNT = 1000;

    private PartnersOnDisk() {}

    public static String csv() {
        var csv = new StringBuilder("partner_id,name\n");
        for (int i = 0; i < COUNT; i++) {
            csv.append("P-").append(i).append(",Partner ").append(i).append('\n');
        }
        return csv.toString();
    }
}
