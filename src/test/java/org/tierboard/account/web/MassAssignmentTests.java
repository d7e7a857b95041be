package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

/** Nobody slips in a field that a form doesn't show. */
@OverHttp
class MassAssignmentTests {

    /** What a form may hold only if somebody decided so. */
    private static final Set<String> TEMPTING = Set.of(
            "role",
            "partnerId",
            "partnerNo",
            "partner",
            "userNo",
            "user",
            "id",
            "approved",
            "approvedOn",
            "tier",
            "score",
            "version",
            "disabled",
            "assigned",
            "passwordHash",
            "sessionEpoch",
            "createdBy",
            "createdAt");

    private static final Map<String, Set<String>> DECIDED = Map.ofEntries(
            Map.entry("NewUserForm", Set.of("role", "partnerId")),
            Map.entry("UserForm", Set.of("role", "partnerId", "version")),
            Map.entry("RatingForm", Set.of("score")),
            Map.entry("RejectionForm", Set.of("version")),
            Map.entry("PartnerForm", Set.of("partnerId")),
            Map.entry("PartnerInput", Set.of("partnerId")),
            Map.entry("ExecutiveReviewInput", Set.of("approvedOn")),
            Map.entry("TierPeriodInput", Set.of("tier")),
            Map.entry("HeldInput", Set.of("tier")),
            Map.entry("PersonForm", Set.of("version")),
            Map.entry("LeavingForm", Set.of("version")),
            Map.entry("EndForm", Set.of("version")),
            Map.entry("DecisionForm", Set.of("version")),
            Map.entry("DesignationForm", Set.of("version")),
            Map.entry("LaunchForm", Set.of("version")),
            Map.entry("OpportunityForm", Set.of("version")),
            Map.entry("BadgeForm", Set.of("version")),
            Map.entry("CompletionForm", Set.of("version")),
            Map.entry("ImportForm", Set.of("partnerId")),
            Map.entry("ReasonForm", Set.of("version")),
            Map.entry("InvitationInput", Set.of("role", "partnerId")),
            Map.entry("UserInput", Set.of("role", "partnerId")),
            Map.entry("AssignmentInput", Set.of("partnerId")),
            Map.entry("TagInput", Set.of("partnerId")),
            Map.entry("RemarkForm", Set.of("version")));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyRecordsAreBoundSoThatTheirComponentsAreAllThereIs() {
        assertThat(bound()).hasSizeGreaterThanOrEqualTo(5).allMatch(Class::isRecord);
    }

    @Test
    void noFormHoldsATemptingFieldThatNobodyDecidedOn() {
        for (var form : bound()) {
            assertThat(components(form))
                    .as("components of %s", form.getName())
                    .filteredOn(TEMPTING::contains)
                    .isSubsetOf(DECIDED.getOrDefault(form.getSimpleName(), Set.of()));
        }
    }

    @Test
    void surplusFieldsChangeNothing() {
        var lead = people.leadOf(people.partner());
        var visitor = new Visitor(port);
        visitor.signIn(lead.email(), TestPeople.PASSWORD);
        var before = row(lead.userNo());
        var fields = new LinkedHashMap<String, String>();
        TEMPTING.forEach(field -> fields.put(field, "1"));
        fields.putAll(Map.of("role", "ADMINISTRATOR", "name", "Bea Example"));

        assertThat(visitor.post("/account/name", fields).statusCode()).isEqualTo(302);

        var after = row(lead.userNo());
        assertThat(after).containsEntry("name", "Bea Example");
        after.put("name", before.get("name"));
        after.put("version", before.get("version"));
        assertThat(after).isEqualTo(before);
    }

    private List<Class<?>> bound() {
        var mapping = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().values().stream()
                .flatMap(handler -> Stream.of(handler.getMethod().getParameters()))
                .filter(MassAssignmentTests::isBound)
                .<Class<?>>map(Parameter::getType)
                .distinct()
                .toList();
    }

    private static boolean isBound(Parameter parameter) {
        return parameter.isAnnotationPresent(ModelAttribute.class) || parameter.isAnnotationPresent(RequestBody.class);
    }

    private static Set<String> components(Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> row(int userNo) {
        return jdbc.sql("select * from app_user where user_no = :user")
                .param("user", userNo)
                .query()
                .singleRow();
    }
}
