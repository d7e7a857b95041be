package org.tierboard.ace;

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
    static AceFormat format(ObjectNode object) {
        if (object.has("RelatedOpportunityId")) {
            return AceFormat.API_AWS_SUMMARY;
        }
        if (object.has("LifeCycle") || object.has("Catalog")) {
            return AceFormat.API_OPPORTUNITY;
        }
        if (object.has("apnCrmUniqueIdentifier") || object.has("partnerCrmUniqueIdentifier")) {
            return AceFormat.S3_V2;
        }
        throw new AceRefused(AceRefused.Reason.UNKNOWN);
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
