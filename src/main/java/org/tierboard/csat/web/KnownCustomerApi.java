package org.tierboard.csat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.csat.KnownCustomer;
import org.tierboard.csat.KnownCustomerList;
import org.tierboard.csat.KnownCustomerNotFound;
import org.tierboard.csat.KnownCustomerRefused;
import org.tierboard.csat.Mailbox;
import org.tierboard.site.PathId;
import org.tierboard.site.Unprocessable;

/** The list of a partner's known customers (R21), for programs of administrators. */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/known-customers", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "CSAT responses")
class KnownCustomerApi {

    private final KnownCustomerList customers;

    KnownCustomerApi(KnownCustomerList customers) {
        this.customers = customers;
    }

    @GetMapping
    @Operation(summary = "A partner's known customers, by domain")
    ResponseEntity<ListPageJson<KnownCustomerJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = customers.after(partner.partnerNo(), paging.text(0), paging.look()).stream()
                .map(line -> KnownCustomerJson.of(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, customer -> List.of(customer.domain()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Adds a known customer; responses from its domain need no check from then on",
            description =
                    "Domains in which anybody can have an address, and those of the partner's people, are refused.")
    ResponseEntity<KnownCustomerJson> add(
            VisiblePartner partner, Viewer viewer, @Valid @RequestBody KnownCustomerInput input) {
        var key = input.keyAt(partner.partnerNo());
        try {
            customers.add(viewer, key, input.wantedName());
        } catch (KnownCustomerRefused refused) {
            throw Unprocessable.field("domain", "customer.refused." + refused.reason(), refused);
        }
        var line = customers.require(key);
        return VersionTag.created(PathId.encode(key.domain()), line.version(), KnownCustomerJson.of(partner, line));
    }

    @GetMapping("/{domain}")
    @Operation(summary = "A known customer")
    ResponseEntity<KnownCustomerJson> show(VisiblePartner partner, @PathVariable String domain) {
        var line = customers.require(key(partner, domain));
        return VersionTag.ok(line.version(), KnownCustomerJson.of(partner, line));
    }

    @DeleteMapping("/{domain}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a known customer off the list; what counts goes on counting")
    void remove(VisiblePartner partner, @PathVariable String domain, SeenVersion version) {
        customers.remove(key(partner, domain), version.number());
    }

    private static KnownCustomer.Key key(VisiblePartner partner, String segment) {
        var domain = PathId.decode(segment);
        if (!Mailbox.isDomain(domain)) {
            throw new KnownCustomerNotFound();
        }
        return new KnownCustomer.Key(partner.partnerNo(), domain);
    }
}
