package org.tierboard.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.tierboard.partner.FeeLedger;
import org.tierboard.partner.Fees;
import org.tierboard.partner.PaymentRefused;
import org.tierboard.partner.SeenFees;
import org.tierboard.site.Unprocessable;

/** The ledger of a partner's annual fee (R26). The version of each of its lines is that of the ledger: lines are only added. */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/membership/payments", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
@Tag(name = "Payments")
class FeeApi {

    private final Fees fees;
    private final SeenFees seen;

    FeeApi(Fees fees, SeenFees seen) {
        this.fees = fees;
        this.seen = seen;
    }

    @GetMapping
    @Operation(
            summary = "The payments of a partner's annual fee, in the order in which they were recorded",
            description = "The ETag is the ledger's, which a new payment needs as If-Match.")
    ResponseEntity<ListPageJson<PaymentJson>> list(VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var ledger = fees.of(partner.partnerNo());
        var look = ledger.lines().stream()
                .filter(line -> line.paymentNo() > paging.number(0))
                .limit(paging.look())
                .map(line -> PaymentJson.of(partner.id().value(), ledger, line))
                .toList();
        var page = ListPageJson.answer(paging, look, line -> List.of(line.paymentNo()));
        return VersionTag.tagged(page, ledger.version());
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records a payment; the fee is then paid through the day that it covers",
            description = "If-Match is the ledger's ETag, so that no payment is recorded twice.")
    ResponseEntity<PaymentJson> add(
            VisiblePartner partner, Viewer viewer, SeenVersion version, @Valid @RequestBody PaymentInput input) {
        var lines = (int) version.number(); // no more than it says, once the ledger is found in that version
        try {
            seen.at(
                    partner.partnerNo(),
                    version.number(),
                    () -> fees.record(partner.partnerNo(), lines, input.toPayment(), viewer));
        } catch (PaymentRefused refused) {
            throw Unprocessable.of(refused);
        }
        var paymentNo = lines + 1;
        var ledger = fees.of(partner.partnerNo());
        return VersionTag.created(String.valueOf(paymentNo), ledger.version(), json(partner, ledger, paymentNo));
    }

    @GetMapping("/{paymentNo}")
    @Operation(summary = "A payment of a partner's annual fee")
    ResponseEntity<PaymentJson> show(VisiblePartner partner, @PathVariable int paymentNo) {
        return now(partner, paymentNo);
    }

    @PostMapping("/{paymentNo}/cancel")
    @Allowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Takes back a payment that was recorded wrongly, by a line of its own that says why",
            description = "To correct a payment, take it back and record it anew.")
    ResponseEntity<PaymentJson> cancel(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int paymentNo,
            SeenVersion version,
            @Valid @RequestBody CancelForm input) {
        fees.of(partner.partnerNo()).require(paymentNo);
        seen.at(
                partner.partnerNo(),
                version.number(),
                () -> fees.cancel(partner.partnerNo(), paymentNo, input.why(), viewer));
        return now(partner, paymentNo);
    }

    private ResponseEntity<PaymentJson> now(VisiblePartner partner, int paymentNo) {
        var ledger = fees.of(partner.partnerNo());
        return VersionTag.ok(ledger.version(), json(partner, ledger, paymentNo));
    }

    private static PaymentJson json(VisiblePartner partner, FeeLedger ledger, int paymentNo) {
        return PaymentJson.of(partner.id().value(), ledger, ledger.require(paymentNo));
    }
}
