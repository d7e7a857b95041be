package org.tierboard.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierboard.ace.AceFormat;
import org.tierboard.ace.AceRecord;

/** What there is to say about an ACE file as a whole, gathered while it is read for the first time. */
final class AceSurvey {

    private final Set<AceFormat> formats = EnumSet.noneOf(AceFormat.class);
    private final Set<String> unknown = new LinkedHashSet<>();
    private List<String> header = List.of();

    void see(AceRecord record) {
        formats.add(record.format());
        header = record.header();
        if (unknown.size() <= Reasons.NAMED) {
            unknown.addAll(record.unknownNames());
        }
    }

    /** What the columns of the rejections are called: those of the file, or one for all that JSON says of one. */
    List<String> header(boolean json) {
        return json ? List.of("record") : header;
    }

    List<String> remarks() {
        var remarks = new ArrayList<String>();
        remarks.add(formats.isEmpty() ? Reasons.say("ace.holdsNone") : Reasons.say("ace.recognised", names()));
        if (!unknown.isEmpty()) {
            remarks.add(Reasons.say("ace.unknownFields", List.copyOf(unknown)));
        }
        return remarks;
    }

    private String names() {
        return formats.stream()
                .map(format -> Reasons.say("ace.format." + format))
                .collect(Collectors.joining("; "));
    }
}
