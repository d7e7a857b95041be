package org.tierboard.partner.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.VersionTag;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PersonKey;
import org.tierboard.partner.PersonRefused;
import org.tierboard.site.PathId;
import org.tierboard.site.Unprocessable;

/** Finds people by the id that other systems know, and answers with them. */
@Component
class IndividualAnswers {

    private final PeopleQueries queries;

    IndividualAnswers(PeopleQueries queries) {
        this.queries = queries;
    }

    PersonKey key(VisiblePartner partner, String segment) {
        return new PersonKey(partner.partnerNo(), queries.number(partner.partnerNo(), PathId.decode(segment)));
    }

    ResponseEntity<IndividualJson> now(VisiblePartner partner, PersonKey key) {
        var person = queries.require(key);
        return VersionTag.ok(person.version(), IndividualJson.of(partner.id().value(), person));
    }

    ResponseEntity<IndividualJson> created(VisiblePartner partner, PersonKey key) {
        var person = queries.require(key);
        return VersionTag.created(
                PathId.encode(person.individualId()),
                person.version(),
                IndividualJson.of(partner.id().value(), person));
    }

    /** What a rule refuses is told beside the field that is to blame; null where no field is sent. */
    static <T> T attempt(Supplier<T> work, @Nullable String field) {
        try {
            return work.get();
        } catch (PersonRefused refused) {
            var words = "people.refused." + refused.reason();
            throw field == null ? Unprocessable.whole(words, refused) : Unprocessable.field(field, words, refused);
        }
    }

    /** Does it and answers with the person as they are then. */
    ResponseEntity<IndividualJson> after(VisiblePartner partner, PersonKey key, Runnable work, @Nullable String field) {
        return attempt(
                () -> {
                    work.run();
                    return now(partner, key);
                },
                field);
    }
}
