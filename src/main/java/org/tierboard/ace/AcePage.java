package org.tierboard.ace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells the shapes of JSON apart by what is in them. */
final class AcePage {

    private static final String S3_LIST = "opportunities";
    private static final String API_LIST = "OpportunitySummaries";

    private AcePage() {}

    static boolean isList(String name) {
        return name.equals(S3_LIST) || name.equals(API_LIST);
    }

    /** The format of the objects in a list. The version may stand after it; only version 1 has the keys of its own anyway. */
    static AceFormat format(String list, ObjectNode beside) {
        if (list.equals(API_LIST)) {
            return AceFormat.API_LIST;
        }
        var version = beside.path("version").asString("");
        return version.equals("1") || version.startsWith("1.") ? AceFormat.S3_V1 : AceFormat.S3_V2;
    }

    /** The format of an object that stands by itself. */
    static AceFormat format(JsonNode object) {
        return find(object).orElseThrow(() -> new AceRefused(AceRefused.Reason.UNKNOWN));
    }

    static boolean isOpportunity(JsonNode node) {
        return find(node).isPresent();
    }

    private static Optional<AceFormat> find(JsonNode object) {
        if (object.has("RelatedOpportunityId")) {
            return Optional.of(AceFormat.API_AWS_SUMMARY);
        }
        if (object.has("LifeCycle") || object.has("Catalog")) {
            return Optional.of(AceFormat.API_OPPORTUNITY);
        }
        return object.has("apnCrmUniqueIdentifier") || object.has("partnerCrmUniqueIdentifier")
                ? Optional.of(AceFormat.S3_V2)
                : Optional.empty();
    }

    /**
     * The node itself, or what programs wrap: opportunities under a name of their own, or pages in an array.
     *
     * @throws AceRefused if there is none
     */
    static List<JsonNode> opportunities(JsonNode node) {
        if (isOpportunity(node)) {
            return List.of(node);
        }
        var wrapped = node.values().stream()
                .flatMap(value -> value.isArray() ? value.values().stream() : Stream.of(value))
                .filter(AcePage::isOpportunity)
                .toList();
        if (wrapped.isEmpty()) {
            throw new AceRefused(AceRefused.Reason.UNKNOWN);
        }
        return wrapped;
    }

    /** Other files of the same integration, which hold no opportunities. */
    static void refuseOther(String name) {
        switch (name) {
            case "leads" -> throw new AceRefused(AceRefused.Reason.LEADS);
            case "inboundApiResults" -> throw new AceRefused(AceRefused.Reason.RESULTS);
            default -> {
                // any other field may stand beside the list
            }
        }
    }
}
