package org.updateuser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rooms of the house and the arrows between them.
class ArchitectureTest {
    private static final JavaClasses MAIN = imported("target/classes/org/updateuser");
    private static final JavaClasses PLANTED = imported("target/test-classes/org/updateuser/planted");
    private static final String PLANTED_ROOT = "org.updateuser.planted";

    private static JavaClasses imported(String folder) {
        return new ClassFileImporter().importPath(Path.of(folder));
    }

    @Test
    void theClassFilesOfThisJavaAreRead() {
        assertThat(MAIN.get("org.updateuser.model.Catalogue").getFields()).isNotEmpty();
        assertThat(PLANTED).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return new Rooms("org.updateuser")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedExampleBreaks() {
        return new Rooms(PLANTED_ROOT)
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> bites(rule.getValue())));
    }

    private static void bites(ArchRule rule) {
        EvaluationResult result = rule.evaluate(PLANTED);
        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
        assertThat(result.getFailureReport().toString()).contains("because").doesNotContain("Innocent");
    }
}
