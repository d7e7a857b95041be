package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas say of records what their declarations say. */
class DescribedTypesTests {

    private final DescribedTypes types = new DescribedTypes();
    private final ModelConverters converters = new ModelConverters(true);

    DescribedTypesTests() {
        converters.addConverter(types);
    }

    record Part(String name) {}

    record Thing(
            String always,
            @Nullable String never,
            @Nullable Part part,
            @Nullable LocalDate day,

            @NotBlank @Pattern(regexp = "\\P{Cntrl}*") @Nullable
            String typed,

            @Digits(integer = 3, fraction = 2) BigDecimal amount) {

        public boolean isGood() {
            return true;
        }
    }

    @Schema(name = "Thing")
    record Another(String name) {}

    @Test
    void anAnswerLeavesNothingOut() {
        var thing = described(new Paths());

        assertThat(thing.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("always", "never", "part", "day", "typed", "amount", "good");
        assertThat(thing.has("additionalProperties")).isFalse();
    }

    @Test
    void aRequestMayLeaveOutWhatMayBeNullAndHoldsNothingUnknown() {
        var content = new Content()
                .addMediaType(
                        "application/json",
                        new MediaType().schema(new io.swagger.v3.oas.models.media.Schema<>().$ref("Thing")));
        var asked = new Operation().requestBody(new RequestBody().content(content));

        var thing = described(new Paths().addPathItem("/things", new PathItem().post(asked)));

        assertThat(thing.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("always", "typed", "amount", "good");
        assertThat(thing.get("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void whatMayBeNullSaysSo() {
        var properties = described(new Paths()).get("properties");

        assertThat(properties.at("/always/type").asString()).isEqualTo("string");
        assertThat(properties.at("/never/type").valueStream().map(JsonNode::asString))
                .containsExactly("string", "null");
        assertThat(properties.at("/day/format").asString()).isEqualTo("date");
        assertThat(properties.at("/part/anyOf/0/$ref").asString()).isEqualTo("#/components/schemas/Part");
        assertThat(properties.at("/part/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(properties.at("/typed/type").asString()).isEqualTo("string");
        assertThat(properties.at("/typed/pattern").asString()).isEqualTo("^(?:[^\\u0000-\\u001f\\u007f]*)$");
        assertThat(properties.at("/amount/multipleOf").asString()).isEqualTo("0.01");
        assertThat(properties.at("/amount/exclusiveMaximum").asInt()).isEqualTo(1000);
    }

    @Test
    void twoTypesOfOneNameAreNoDescription() {
        converters.read(Thing.class);

        assertThatThrownBy(() -> converters.read(Another.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both described as Thing");
    }

    private JsonNode described(Paths paths) {
        var components = new Components();
        converters.readAll(Thing.class).forEach(components::addSchemas);
        types.complete(new OpenAPI().components(components).paths(paths));
        return JsonMapper.shared()
                .readTree(Json31.pretty(components.getSchemas().get("Thing")));
    }
}
