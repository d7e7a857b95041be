package org.tierboard.ace;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads opportunities out of JSON, one object in memory at a time: one object, an array, one object a line, or a page with
 * a list inside, whatever the list is called.
 */
final class AceJson {

    private static final int DEEPEST = 30;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_FIELDS_BESIDE = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // one object follows another
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // to the cent, as it is written
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Consumer<AceRecord> each;
    private final LimitedStream json;
    private long place;

    private AceJson(Consumer<AceRecord> each, LimitedStream json) {
        this.each = each;
        this.json = json;
    }

    /**
     * Hands over every opportunity in the order of the file.
     *
     * @throws AceRefused if it isn't JSON, or not of opportunities; what came before has been handed over by then
     */
    static void read(InputStream json, Consumer<AceRecord> each) throws IOException {
        var limited = new LimitedStream(json);
        try (var parser = MAPPER.createParser(limited)) {
            new AceJson(each, limited).values(parser);
        } catch (LimitedStream.Exceeded endless) {
            throw new AceRefused(AceRefused.Reason.TOO_DEEP_OR_LONG);
        } catch (StreamConstraintsException tooMuch) {
            throw new AceRefused(AceRefused.Reason.TOO_DEEP_OR_LONG, line(tooMuch));
        } catch (JacksonException broken) {
            throw new AceRefused(AceRefused.Reason.NOT_JSON, line(broken));
        }
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    }

    private void values(JsonParser parser) {
        var token = parser.nextToken();
        if (token == null) {
            throw new AceRefused(AceRefused.Reason.EMPTY);
        }
        for (; token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                objects(parser, null);
            } else if (token == JsonToken.START_OBJECT) {
                object(parser);
            } else {
                throw new AceRefused(AceRefused.Reason.UNKNOWN);
            }
        }
    }

    private void objects(JsonParser parser, @Nullable AceFormat format) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var node = MAPPER.readTree(parser);
            if (format == null) {
                add(node);
            } else {
                add(node, format);
            }
        }
    }

    /** One opportunity, or a page: which one is known only when a list has been met. */
    private void object(JsonParser parser) {
        var beside = MAPPER.createObjectNode();
        var isPage = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            isPage |= property(parser, beside);
            if (isPage && beside.size() > MOST_FIELDS_BESIDE) {
                throw new AceRefused(AceRefused.Reason.UNKNOWN);
            }
        }
        if (!isPage) {
            add(beside);
        }
    }

    /** Whether it was a list of opportunities; anything else is kept. */
    private boolean property(JsonParser parser, ObjectNode beside) {
        var name = parser.currentName();
        AcePage.refuseOther(name);
        if (parser.nextToken() != JsonToken.START_ARRAY || AcePage.isOpportunity(beside)) {
            beside.set(name, MAPPER.readTree(parser));
            return false;
        }
        if (AcePage.isList(name)) {
            objects(parser, AcePage.format(name, beside));
            return true;
        }
        return list(parser, beside.putArray(name));
    }

    /** Under a name that nobody knows: opportunities, which are handed over, or something that one has. */
    private boolean list(JsonParser parser, ArrayNode other) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var node = MAPPER.readTree(parser);
            if (other.isEmpty() && AcePage.isOpportunity(node)) {
                add(node);
                objects(parser, null);
                return true;
            }
            other.add(node);
        }
        return false;
    }

    private void add(JsonNode node) {
        AcePage.opportunities(node).forEach(one -> add(one, AcePage.format(one)));
    }

    private void add(JsonNode node, AceFormat format) {
        if (!(node instanceof ObjectNode object)) {
            throw new AceRefused(AceRefused.Reason.UNKNOWN);
        }
        place++;
        json.beginAgain();
        each.accept(new AceRecord(place, format, Flattening.of(object)));
    }
}
