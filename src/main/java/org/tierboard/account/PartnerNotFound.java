package org.tierboard.account;

/** No partner by that id, or none that the viewer may see: the two are never told apart. */
public class PartnerNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartnerNotFound(String partnerId) {
        super("There is no partner '%s' that you may see.".formatted(partnerId));
    }
}
