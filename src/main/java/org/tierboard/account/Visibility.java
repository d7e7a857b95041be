package org.tierboard.account;

import java.util.List;

/**
 * The partners that a viewer may see, for statements over many of them.
 *
 * @param everything administrators see all partners
 * @param partnerNos the partners seen otherwise
 */
public record Visibility(boolean everything, List<Integer> partnerNos) {

    public Visibility {
        partnerNos = List.copyOf(partnerNos);
    }
}
