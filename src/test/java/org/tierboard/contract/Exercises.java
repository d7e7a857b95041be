package org.tierboard.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The exercises of all operations, by method and path as the description has them; a class for each kind of fact. */
final class Exercises {

    private Exercises() {}

    static Map<String, Exercise> all() {
        var all = new TreeMap<String, Exercise>();
        Stream.of(
                        BadgeExercises.all(),
                        CardExercises.all(),
                        CredentialExercises.all(),
                        EvaluationExercises.all(),
                        FileExercises.all(),
                        ImportExercises.all(),
                        IncompleteLaunchExercises.all(),
                        IndividualExercises.all(),
                        InvitationExercises.all(),
                        MembershipExercises.all(),
                        OpportunityExercises.all(),
                        PlanExercises.all(),
                        PremierExercises.all(),
                        ReferenceExercises.all(),
                        ResponseExercises.all(),
                        TierExercises.all(),
                        TokenExercises.all(),
                        UserExercises.all(),
                        ValidationExercises.all(),
                        WebhookExercises.all())
                .flatMap(part -> part.entrySet().stream())
                .forEach(exercise -> {
                    if (all.put(exercise.getKey(), exercise.getValue()) != null) {
                        throw new IllegalStateException("Two exercises of " + exercise.getKey());
                    }
                });
        return all;
    }
}
