package org.tierboard.scorecard;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.guide.Guides;

/** Gives every code of the guides' catalogues its number in the database, once at start. */
@Component
class CatalogueNumbers {

    private final Map<String, Integer> numbers;

    CatalogueNumbers(Guides guides, CredentialTypes types) {
        types.add(guides.credentialCodes());
        this.numbers = Map.copyOf(types.numbers());
    }

    Map<String, Integer> numbers() {
        return numbers;
    }
}
