package org.tierboard.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.AtOnce;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestMail;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.VisiblePartners;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.Individual.Person;
import org.tierboard.partner.PersonRefused.Reason;
import org.tierboard.scorecard.Scorecards;

@OverHttp
class PeopleTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople test;

    @Autowired
    TestMail mail;

    @Autowired
    People people;

    @Autowired
    PeopleQueries queries;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnAddresses own;

    @Autowired
    Verifications verifications;

    @Autowired
    Scorecards scorecards;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** R10: one answer for an own and a training address, of the same and of another partner. */
    @Test
    void anAddressInUseGivesOneAnswerThatTellsNothing() {
        var first = test.partner();
        var ann = register(first, address());
        var training = train(ann);

        for (var partner : new TestPeople.Partner[] {first, test.partner()}) {
            for (var taken : new String[] {line(ann).email().toUpperCase(Locale.ROOT), training}) {
                assertThatExceptionOfType(PersonRefused.class)
                        .isThrownBy(() -> register(partner, taken))
                        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ADDRESS_TAKEN));
            }
        }
    }

    /** R10: the database judges when two register at the same moment. */
    @Test
    void ofManyWhoRegisterAnAddressAtOnceOneGetsIt() {
        var address = address();
        var partners = Stream.generate(test::partner).limit(8).toList();

        var outcomes = AtOnce.all(8, number -> {
            try {
                register(partners.get(number), address);
                return "registered";
            } catch (PersonRefused refused) {
                return refused.reason().name();
            }
        });

        assertThat(outcomes).filteredOn("registered"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("ADDRESS_TAKEN"::equals).hasSize(7);
    }

    /** R6, R10: the credentials move along with the person, and the card of each partner shows it on the day. */
    @Test
    void whoMovesToAnotherPartnerTakesTheCredentialsAlong() {
        var before = test.partner();
        var after = test.partner();
        var address = address();
        credential(address, "CLOUD_PRACTITIONER");
        var ann = register(before, address);
        assertThat(foundational(before)).isEqualTo(1);

        people.leave(ann, line(ann).version(), calendar.today());
        assertThat(foundational(before)).isZero();
        register(after, address);

        assertThat(foundational(after)).isEqualTo(1);
        assertThat(foundational(before)).isZero();
    }

    /** FAQ 8: what was earned under a private address counts once its mailbox answered, not before. */
    @Test
    void aTrainingAddressCountsWhenItIsVerified() {
        var partner = test.partner();
        var ann = register(partner, address());
        var training = address();
        credential(training, "CLOUD_PRACTITIONER");
        own.ask(personal(ann), training);
        var link = lastPart(mail.link(training));

        verifications.look(link);
        assertThat(foundational(partner)).as("after looking").isZero();
        assertThat(line(ann).trainingEmail()).isNull();
        assertThat(line(ann).waiting()).isEqualTo(training);
        verifications.verify(link);

        assertThat(foundational(partner)).isEqualTo(1);
        assertThat(line(ann).verified()).isTrue();
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> verifications.verify(link));
        own.withdraw(personal(ann));
        assertThat(foundational(partner)).isZero();
    }

    @Test
    void ofTwoWhoGaveOneAddressTheFirstToConfirmGetsIt() {
        var training = address();
        var ann = register(test.partner(), address());
        var bo = register(test.partner(), address());
        own.ask(personal(ann), training);
        var annsLink = lastPart(mail.link(training));
        own.ask(personal(bo), training);
        var bosLink = lastPart(mail.link(training));

        verifications.verify(bosLink);

        assertThatExceptionOfType(PersonRefused.class)
                .isThrownBy(() -> verifications.verify(annsLink))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ADDRESS_TAKEN));
        assertThat(line(ann).trainingEmail()).isNull();
    }

    @Test
    void linksEnd() {
        var ann = register(test.partner(), address());
        var old = personal(ann);
        var newer = personal(ann);
        assertThatThrownBy(() -> own.owner(old)).isInstanceOf(LinkVoid.class);
        assertThat(own.owner(newer)).isEqualTo(ann);
        var training = address();
        own.ask(newer, training);
        var verification = lastPart(mail.link(training));

        clock.move(Duration.ofDays(7));
        assertThatThrownBy(() -> verifications.verify(verification)).isInstanceOf(LinkVoid.class);
        assertThat(own.owner(newer)).isEqualTo(ann);
        clock.move(Duration.ofDays(7));
        assertThatThrownBy(() -> own.owner(newer)).isInstanceOf(LinkVoid.class);
        clock.reset();
        invitations.revoke(ann);
        assertThatThrownBy(() -> own.owner(newer)).isInstanceOf(LinkVoid.class);
        assertThatThrownBy(() -> own.owner("nonsense")).isInstanceOf(LinkVoid.class);
    }

    @Test
    void whoHasLeftHasNoPageAndConfirmsNothing() {
        var ann = register(test.partner(), address());
        var link = personal(ann);
        var training = address();
        own.ask(link, training);
        people.leave(ann, line(ann).version(), calendar.today());

        assertThatThrownBy(() -> own.owner(link)).isInstanceOf(LinkVoid.class);
        assertThatThrownBy(() -> verifications.verify(lastPart(mail.link(training))))
                .isInstanceOf(LinkVoid.class);
        assertThatExceptionOfType(PersonRefused.class).isThrownBy(() -> invitations.invite(ann));
    }

    @Test
    void leavingHasADayThatMakesSenseAndCanBeTakenBackUntilThen() {
        var ann = register(test.partner(), address());
        var today = calendar.today();

        assertRefused(Reason.LEAVING_DAY, ann, today.minusDays(1));
        assertRefused(Reason.LEAVING_DAY, ann, today.plusDays(367));
        people.leave(ann, line(ann).version(), today.plusDays(3));
        assertRefused(Reason.PRESENCE, ann, today.plusDays(4));
        people.stay(ann, line(ann).version());
        assertThat(line(ann).leftOn()).isNull();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> people.leave(ann, 0, today));
    }

    /** Fifty at the same moment: one decides, the others are told; one line of the audit. */
    @Test
    void ofFiftyClicksOnOneConfirmationOneCounts() {
        var partner = test.partner();
        var ann = register(partner, address());
        var training = address();
        own.ask(personal(ann), training);
        var path = mail.link(training);
        var visitors = Stream.generate(() -> new Visitor(port)).limit(50).toList();

        var answers = AtOnce.all(
                50, number -> visitors.get(number).post(path, Map.of()).statusCode());

        assertThat(answers).filteredOn(status -> status == 302).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
        assertThat(jdbc.sql("""
                        select count(*)
                          from audit_line
                         where partner_no = :partner
                           and action = 'training-address.verified'
                           and not refused
                        """)
                        .param("partner", partner.partnerNo())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void listsPeopleByWhatTheyAre() {
        var partner = test.partner();
        var ann = register(partner, address());
        var bo = register(partner, address());
        var cy = register(partner, address());
        train(ann);
        own.ask(personal(bo), address());
        people.leave(cy, line(cy).version(), calendar.today());

        assertThat(shown(partner, PeopleShow.REGISTERED)).containsExactlyInAnyOrder(ann, bo);
        assertThat(shown(partner, PeopleShow.WITHOUT_ADDRESS)).containsExactly(bo);
        assertThat(shown(partner, PeopleShow.WAITING)).containsExactly(bo);
        assertThat(shown(partner, PeopleShow.LEFT)).containsExactly(cy);
        assertThat(shown(partner, PeopleShow.COUNTING_NOTHING)).containsExactlyInAnyOrder(ann, bo);
        assertThat(queries.count(partner.partnerNo())).isEqualTo(new PeopleCount(2, 1, 1, 0, 1));
        assertThat(queries.howMany(partner.partnerNo(), new PeopleQuestion(line(bo).email(), PeopleShow.REGISTERED, 0)))
                .isEqualTo(1);
    }

    @Test
    void nobodyOfAnotherPartnerIsFound() {
        var ann = register(test.partner(), address());
        var elsewhere = new PersonKey(test.partner().partnerNo(), ann.individualNo());

        assertThatThrownBy(() -> queries.require(elsewhere)).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> people.leave(elsewhere, 0, calendar.today())).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> invitations.invite(elsewhere)).isInstanceOf(PersonNotFound.class);
    }

    @Test
    void noLinkIsKeptAnywhere() {
        var ann = register(test.partner(), address());
        var training = address();
        var path = "/me/" + personal(ann);
        new Visitor(port)
                .post(path, Map.of("email", training, "_once", UUID.randomUUID().toString()));

        for (var secret : new String[] {path, mail.link(training)}) {
            assertThat(jdbc.sql("select form_use::text from form_use union all select audit_line::text from audit_line")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(lastPart(secret)));
        }
        assertThat(mail.subjects(training)).hasSize(1);
    }

    private void assertRefused(Reason reason, PersonKey person, LocalDate day) {
        assertThatExceptionOfType(PersonRefused.class)
                .isThrownBy(() -> people.leave(person, line(person).version(), day))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private List<PersonKey> shown(TestPeople.Partner partner, PeopleShow show) {
        return queries.page(partner.partnerNo(), new PeopleQuestion("", show, 0)).stream()
                .map(person -> new PersonKey(partner.partnerNo(), person.individualNo()))
                .toList();
    }

    private PersonKey register(TestPeople.Partner partner, String address) {
        return people.register(partner.partnerNo(), new Person("Ann Example", address), false);
    }

    /** The secret of a new personal link, as the person finds it in the mail. */
    private String personal(PersonKey person) {
        invitations.invite(person);
        return lastPart(mail.link(line(person).email()));
    }

    private String train(PersonKey person) {
        var training = address();
        own.ask(personal(person), training);
        verifications.verify(lastPart(mail.link(training)));
        return training;
    }

    private PersonLine line(PersonKey person) {
        return queries.require(person);
    }

    private long foundational(TestPeople.Partner partner) {
        return scorecards
                .of(VisiblePartners.visible(partner.partnerNo(), partner.id()), calendar.today())
                .scorecard()
                .rows()
                .stream()
                .filter(row -> row.requirement().row().value().equals("foundational-individuals"))
                .mapToLong(row -> Objects.requireNonNull(row.upgrade()).actual().longValue())
                .sum();
    }

    private void credential(String address, String code) {
        jdbc.sql("""
                insert into credential (credential_id, email, type_no, earned_on)
                select :id, :email, type_no, date '2022-01-01' from credential_type where code = :code
                """)
                .param("id", UUID.randomUUID().toString())
                .param("email", address)
                .param("code", code)
                .update();
    }

    private static String address() {
        return "p." + UUID.randomUUID() + "@private.example";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
