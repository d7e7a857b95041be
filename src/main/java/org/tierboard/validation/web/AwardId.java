package org.tierboard.validation.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.PathDay;
import org.tierboard.site.PathId;
import org.tierboard.validation.Award;
import org.tierboard.validation.Designation;
import org.tierboard.validation.DesignationLine;
import org.tierboard.validation.DesignationNotFound;
import org.tierboard.validation.Program;

/** One name for what tells an award from a partner's others: {@code COMPETENCY:2022-02-01:DevOps}. */
final class AwardId {

    private static final Pattern FORM = Pattern.compile("([A-Z_]+):([^:]+)(?::(.+))?", Pattern.DOTALL);

    private AwardId() {}

    static String of(DesignationLine line) {
        return text(line.program(), line.name(), line.awardedOn().toString());
    }

    static String of(Award award) {
        return text(award.program(), award.name(), award.awardedOn().toString());
    }

    private static String text(Program program, String name, String day) {
        return program + ":" + day + (name.isEmpty() ? "" : ":" + name);
    }

    /** @throws DesignationNotFound if it can't be one */
    static Designation.Key key(VisiblePartner partner, String segment) {
        var parts = FORM.matcher(PathId.decode(segment));
        if (!parts.matches()) {
            throw new DesignationNotFound();
        }
        var program = Arrays.stream(Program.values())
                .filter(known -> known.name().equals(parts.group(1)))
                .findFirst()
                .orElseThrow(DesignationNotFound::new);
        var day = PathDay.parse(parts.group(2)).orElseThrow(DesignationNotFound::new);
        return new Designation.Key(partner.partnerNo(), program, parts.group(3) == null ? "" : parts.group(3), day);
    }
}
