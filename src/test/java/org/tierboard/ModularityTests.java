package org.tierboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules use each other as their package-info says, and in no circles. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        var modules = ApplicationModules.of(Tierboard.class);

        modules.verify();

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("kernel", "evaluation", "guide", "partner", "credential", "scorecard", "intake", "account");
    }

    @Test
    void aModuleThatReachesIntoAnotherWouldBeNoticed() {
        var modules = ApplicationModules.of("org.tierboard.modularity.canary", location -> true);

        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("inner");
    }
}
