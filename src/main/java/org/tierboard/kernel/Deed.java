package org.tierboard.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, or refused, and is to be remembered. A module publishes it inside the transaction that does
 * it; the audit writes it down in the same one. What opens a door - passwords, tokens, links - is never part of it.
 *
 * @param action stable key, such as {@code reference.approved}; {@code audit.reference.approved} says it in words
 * @param partnerNo the partner that it concerns; none for what concerns no single one
 * @param before what changed, as it was: field by field, in order
 * @param after what changed, as it is now
 * @param reason why, in somebody's words, or the name of the rule that refused
 * @param refused whether it was tried and refused; nothing changed then
 * @param actor who did it, where that isn't whoever is signed in
 */
public record Deed(
        String action,
        @Nullable Integer partnerNo,
        @Nullable Subject subject,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable String reason,
        boolean refused,
        @Nullable Actor actor) {

    /** What was changed: {@code audit.subject.<type>} says it in words. */
    public record Subject(String type, String id) {}

    /** Who did it, as they were called at that time; a job has a name only. */
    public record Actor(
            @Nullable Integer userNo, String name, @Nullable String role) {}

    public Deed {
        before = ordered(before);
        after = ordered(after);
    }

    /** Something that was done. */
    public static Deed of(String action) {
        return new Deed(action, null, null, Map.of(), Map.of(), null, false, null);
    }

    /** Something that was tried and refused; published outside of the transaction that it ended. */
    public static Deed refusal(String action) {
        return new Deed(action, null, null, Map.of(), Map.of(), null, true, null);
    }

    /** Concerns that partner, whose lead sees it. */
    public Deed at(@Nullable Integer partner) {
        return new Deed(action, partner, subject, before, after, reason, refused, actor);
    }

    public Deed on(String type, Object id) {
        return new Deed(
                action, partnerNo, new Subject(type, String.valueOf(id)), before, after, reason, refused, actor);
    }

    /** A field as it was; nothing is noted of an empty one. */
    public Deed was(String field, @Nullable Object value) {
        return new Deed(action, partnerNo, subject, with(before, field, value), after, reason, refused, actor);
    }

    /** A field as it is now; nothing is noted of an empty one. */
    public Deed became(String field, @Nullable Object value) {
        return new Deed(action, partnerNo, subject, before, with(after, field, value), reason, refused, actor);
    }

    /** A field as it was and as it is now, if that is something else. */
    public Deed changed(String field, @Nullable Object was, @Nullable Object is) {
        return Objects.equals(was, is) ? this : was(field, was).became(field, is);
    }

    public Deed because(@Nullable String why) {
        return new Deed(action, partnerNo, subject, before, after, why, refused, actor);
    }

    public Deed by(Actor who) {
        return new Deed(action, partnerNo, subject, before, after, reason, refused, who);
    }

    /** Done by no person: {@code by("reminders")}. */
    public Deed by(String job) {
        return by(new Actor(null, job, null));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, @Nullable Object value) {
        if (value == null) {
            return fields;
        }
        var more = new LinkedHashMap<>(fields);
        more.put(field, String.valueOf(value));
        return more;
    }

    private static Map<String, String> ordered(Map<String, String> fields) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
