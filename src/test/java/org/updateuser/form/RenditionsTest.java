package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

final class RenditionsTest {
    private static Values entry(String resolution, String address) {
        return Values.EMPTY.withPart(Image.RESOLUTION, resolution).withPart(Image.URI_TEXT, address);
    }

    @ParameterizedTest
    @CsvSource({
        "Amara Okonkwo-Lindström, Amara-Okonkwo-Lindstrom",
        "  José  Ramírez , Jose-Ramirez",
        "../../etc/passwd, etc-passwd",
        "a b?c#d%e, a-b-c-d-e",
        "CON, CON",
        "趙敏, ''",
        "--, ''"
    })
    void aNameCanStandInAFolderAndInAnAddress(String text, String name) {
        assertThat(Renditions.name(text)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Renditions.name("a".repeat(500))).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({"50", "399", "400", "401", "1000"})
    void eachSizeIsDrawn(int side) {
        Raster raster = new Raster(1_000, 1_000, new int[1_000_000]);
        Renditions renditions = new Renditions("a", raster, new Cutout(0, 0, side, 1_000, 1_000));
        assertThat(renditions.drawn()).hasSize(6).allSatisfy((size, drawn) -> {
            assertThat(drawn.width()).isEqualTo(size);
            assertThat(drawn.height()).isEqualTo(size);
        });
    }

    @Test
    void entriesOfASizeGetTheNewAddressTheOthersStayAndTheOrderToo() {
        List<Values> before = List.of(entry("640x480", "https://a/1"), entry("x96", "https://a/2"));
        List<Values> after = Renditions.at("https://b/c/", "amara", before);
        assertThat(after)
                .containsExactly(
                        before.getFirst(),
                        entry("x96", "https://b/c/amara-x96.png"),
                        entry("x48", "https://b/c/amara-x48.png"),
                        entry("x128", "https://b/c/amara-x128.png"),
                        entry("x200", "https://b/c/amara-x200.png"),
                        entry("x300", "https://b/c/amara-x300.png"),
                        entry("x400", "https://b/c/amara-x400.png"));
    }

    @ParameterizedTest
    @CsvSource({
        "400,400, x400, x400,false",
        "400,400, x400, 400x400,false",
        "400,400, x400, x300,true",
        "640,480, 640x480, x480,false",
        "640,480, 640x480, 800x480,true",
        "96,96, x96, '',false",
        "96,96, x96, large,false",
        "96,96, x96, x99999999999,false"
    })
    void aResolutionIsToldAndCompared(int width, int height, String told, String said, boolean contradicts) {
        Measures measures = new Measures(width, height, "PNG", 9);
        assertThat(measures.resolution()).isEqualTo(told);
        assertThat(measures.contradict(said)).isEqualTo(contradicts);
    }
}
