package org.tierboard.guide;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application doesn't start on an edition's file, in words for the person who wrote it. */
final class EditionProblemAnalyzer extends AbstractFailureAnalyzer<EditionProblem> {

    private static final String ACTION =
            "Mend line %d of %s and start again. An edition decides who keeps a tier, so it is read completely or not at all.";

    @Override
    protected FailureAnalysis analyze(Throwable root, EditionProblem problem) {
        return new FailureAnalysis(
                "An edition of the guide isn't understood:%n%n    %s".formatted(problem.getMessage()),
                ACTION.formatted(problem.line(), problem.file()),
                problem);
    }
}
