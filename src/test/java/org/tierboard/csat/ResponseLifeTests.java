package org.tierboard.csat;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.csat.CsatResponse.Key;
import org.tierboard.csat.CsatResponse.Respondent;

/** The life of a response in memory, against a model that knows only what was done to it. */
class ResponseLifeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 12;

    /** What can be tried with a response. */
    private enum Step {
        CONFIRM_ADDRESS,
        KNOW_CUSTOMER,
        APPROVE,
        REJECT,
        ERASE
    }

    /** What was done, and what may therefore be done. */
    private static final class Model {

        boolean address;
        boolean customer;
        boolean rejected;
        boolean erased;

        boolean allows(Step step) {
            return switch (step) {
                case CONFIRM_ADDRESS -> !address;
                case KNOW_CUSTOMER -> !customer && !rejected;
                case APPROVE, REJECT -> address && !customer && !rejected;
                case ERASE -> address && customer && !erased;
            };
        }

        void does(Step step) {
            address |= step == Step.CONFIRM_ADDRESS;
            customer |= step == Step.KNOW_CUSTOMER || step == Step.APPROVE;
            rejected |= step == Step.REJECT;
            erased |= step == Step.ERASE;
        }

        ResponseState state() {
            if (rejected) {
                return ResponseState.REJECTED;
            }
            if (!address) {
                return ResponseState.UNCONFIRMED;
            }
            return customer ? ResponseState.ACCEPTED : ResponseState.WAITING;
        }
    }

    @Test
    @DisplayName("FAQ 34: no sequence of steps skips a check")
    void noSequenceOfStepsSkipsACheck() {
        var random = new Random(20260301);
        var reached = new int[ResponseState.values().length];
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var response = response();
            var model = new Model();
            for (var step = 0; step < STEPS; step++) {
                compare(response, model, Step.values()[random.nextInt(Step.values().length)], sequence);
            }
            reached[response.state().ordinal()]++;
        }
        assertThat(reached[ResponseState.ACCEPTED.ordinal()]).isGreaterThan(1000);
        assertThat(reached[ResponseState.REJECTED.ordinal()]).isGreaterThan(1000);
    }

    private static void compare(CsatResponse response, Model model, Step step, int sequence) {
        if (model.allows(step)) {
            take(response, step);
            model.does(step);
        } else {
            assertThatIllegalStateException()
                    .as("%s in sequence %d", step, sequence)
                    .isThrownBy(() -> take(response, step));
        }
        assertThat(response.state())
                .as("after %s in sequence %d", step, sequence)
                .isEqualTo(model.state());
        assertThat(response.customerConfirmedOn() != null).isEqualTo(model.customer);
        assertThat(response.rejectedOn() != null).isEqualTo(model.rejected);
        assertThat(response.isErased()).isEqualTo(model.erased);
    }

    private static void take(CsatResponse response, Step step) {
        switch (step) {
            case CONFIRM_ADDRESS -> response.confirmEmail(DAY);
            case KNOW_CUSTOMER -> response.confirmCustomer(DAY);
            case APPROVE -> response.approve("Ada", DAY);
            case REJECT -> response.reject("Ada", "Unknown", DAY);
            case ERASE -> response.erase("someone", DAY);
        }
    }

    @Test
    void erasingLeavesNothingOfTheRespondentAndKeepsTheCount() {
        var response = response();
        response.comment("Well done");
        response.shareWithPartner();
        response.confirmEmail(DAY);
        response.confirmCustomer(DAY);

        response.erase("pseudonym", DAY);

        assertThat(response.email()).isEqualTo("pseudonym@erased.invalid");
        assertThat(response.isSharedWithPartner()).isFalse();
        assertThat(response.state()).isEqualTo(ResponseState.ACCEPTED);
        assertThat(response)
                .hasNoNullFieldsOrPropertiesExcept(
                        "respondent", "comment", "confirmedAt", "decidedBy", "rejectedOn", "rejection", "version");
        assertThat(response).hasFieldOrPropertyWithValue("customer", "erased");
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource({
        "Ann@Bank.Example, ann@bank.example, bank.example",
        "' ann+news@bank.example ', ann@bank.example, bank.example",
        "a+b+c@uk.bank.example, a@uk.bank.example, uk.bank.example"
    })
    void oneMailboxHasManyAddresses(String typed, String mailbox, String domain) {
        assertThat(new Mailbox(typed).untagged()).isEqualTo(mailbox);
        assertThat(new Mailbox(typed).domain()).isEqualTo(domain);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "bank.example, true",
        "uk.bank.example, true",
        "bank, false",
        "-bank.example, false",
        "bank..example, false",
        "bank.example/, false",
        "'bank example', false"
    })
    void aDomainHasADotAndNothingElse(String typed, boolean good) {
        assertThat(Mailbox.isDomain(Mailbox.domainOf(typed))).isEqualTo(good);
    }

    private static CsatResponse response() {
        return CsatResponse.submit(new Key(1, "S-1"), new Respondent("Ann", "Bank", "ann@bank.example"), 4, DAY);
    }
}
