package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every node in every state as a picture in `target/gallery`, and not one complaint of the stylesheets on the way.
class GalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");

    static {
        Fx.readTheLog();
    }

    static Stream<Arguments> pictures() {
        return Gallery.pages().keySet().stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, Theme.Mode.LIGHT, 100),
                        Arguments.of(page, Theme.Mode.DARK, 100),
                        Arguments.of(page, Theme.Mode.LIGHT, 200)));
    }

    @ParameterizedTest(name = "{0} {1} {2} %")
    @MethodSource("pictures")
    void isDrawnWithoutAWarning(String page, Theme.Mode mode, int textSize) {
        List<String> warnings = StyleWarnings.during(() -> Fx.run(() -> {
            Gallery gallery = new Gallery(page, mode, textSize);
            gallery.save(FOLDER);
            gallery.close();
        }));

        assertThat(warnings).isEmpty();
        assertThat(FOLDER.resolve(Gallery.fileName(page, mode, textSize))).isNotEmptyFile();
    }
}
