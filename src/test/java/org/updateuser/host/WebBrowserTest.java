package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a browser is opened with.
class WebBrowserTest {
    private static final String PAGE = "https://login.example.org/authorize?client=a&state=b";

    @Test
    void eachSystemHasAWayOfItsOwnAndGetsThePageAsOneWord() {
        assertThat(new WebBrowser("Windows 11", Map.of()).command(PAGE))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", PAGE);
        assertThat(new WebBrowser("Mac OS X", Map.of()).command(PAGE)).containsExactly("open", PAGE);
        assertThat(new WebBrowser("Linux", Map.of()).command(PAGE)).containsExactly("xdg-open", PAGE);
    }

    @Test
    void neitherTokensNorWhatIsMeantForThisProgramAloneGoFurther() {
        Map<String, String> here = Map.of(
                "HOME", "/home/noor", "GENESYSCLOUD_ACCESS_TOKEN", "secret", "GDK_GL", "disable", "DISPLAY", ":0");
        assertThat(new WebBrowser("Linux", here).passedOn())
                .containsOnly(Map.entry("HOME", "/home/noor"), Map.entry("DISPLAY", ":0"));
    }
}
