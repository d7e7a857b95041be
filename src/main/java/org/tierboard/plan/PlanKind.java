package org.tierboard.plan;

/** What a plan may be written in. */
public enum PlanKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String mediaType;
    private final String ending;

    PlanKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, whatever it ended in. */
    String ending() {
        return ending;
    }
}
