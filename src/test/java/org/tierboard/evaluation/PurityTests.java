package org.tierboard.evaluation;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.*;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.*;
import static org.assertj.core.api.Assertions.*;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("kernel and evaluation are pure Java, and never ask what day it is")
class PurityTests {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("package-info"))
            .importPackages("org.tierboard.kernel", "org.tierboard.evaluation");

    private static final JavaClasses CANARY = new ClassFileImporter().importClasses(ImpureCanary.class);

    private static final ArchRule PURE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations",
                    "org.tierboard.kernel",
                    "org.tierboard.evaluation");

    private static final ArchRule TIMELESS = noClasses()
            .should()
            .callMethodWhere(are(new DescribedPredicate<JavaMethodCall>("of a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time");
                }
            }));

    @Test
    void theCoreDependsOnNothingButJava() {
        assertThat(CORE).hasSizeGreaterThan(20);
        PURE.check(CORE);
    }

    @Test
    void theCoreNeverAsksWhatDayItIs() {
        TIMELESS.check(CORE);
    }

    @Test
    void bothRulesCanFail() {
        assertThatThrownBy(() -> PURE.check(CANARY)).hasMessageContaining("org.springframework.stereotype.Component");
        assertThatThrownBy(() -> TIMELESS.check(CANARY)).hasMessageContaining("LocalDate.now()");
    }
}
