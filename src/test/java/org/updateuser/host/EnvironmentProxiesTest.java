package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
    private static List<Proxy> chosen(Map<String, String> environment, String uri) {
        return new EnvironmentProxies(environment, Optional.empty()).select(URI.create(uri));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.mypurecloud.de, true",
        "https://login.mypurecloud.de, true",
        "https://inside.example, false",
        "https://deep.inside.example, false",
        "https://notinside.example, true",
        "https://dotted.example, false",
        "http://127.0.0.1:8099, false",
        "http://localhost:1, false",
        "http://[::1]:1, false"
    })
    void theProxyServesAllButWhatIsExceptedAndThisMachine(String uri, boolean proxied) {
        Map<String, String> environment = Map.of(
                "HTTPS_PROXY",
                "http://me:kanarienvogel@proxy.example:3128",
                "NO_PROXY",
                "inside.example, .dotted.example");

        List<Proxy> chosen = chosen(environment, uri);

        assertThat(chosen.getFirst().type()).isEqualTo(proxied ? Proxy.Type.HTTP : Proxy.Type.DIRECT);
        assertThat(chosen.toString()).doesNotContain("kanarienvogel");
    }

    @Test
    void withoutAVariableNothingChanges() {
        assertThat(chosen(Map.of(), "https://api.mypurecloud.de")).containsExactly(Proxy.NO_PROXY);
        assertThat(chosen(Map.of("https_proxy", "%%"), "https://api.mypurecloud.de"))
                .containsExactly(Proxy.NO_PROXY);
        assertThat(chosen(Map.of("https_proxy", "p:1", "no_proxy", "*"), "https://x.org"))
                .containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void theSignInOfTheAddressIsForThatProxyAlone() {
        EnvironmentProxies proxies = new EnvironmentProxies(
                Map.of("https_proxy", "http://am%40ra:p%3A%C3%A4:ss@proxy.example:3128"), Optional.empty());

        assertThat(proxies.signIn("proxy.example", 3128)).hasValueSatisfying(given -> {
            assertThat(given.getUserName()).isEqualTo("am@ra");
            assertThat(String.valueOf(given.getPassword())).isEqualTo("p:\u00e4:ss");
        });
        assertThat(proxies.signIn("proxy.example", 3129)).isEmpty();
        assertThat(proxies.signIn("other.example", 3128)).isEmpty();
        EnvironmentProxies none = new EnvironmentProxies(Map.of("https_proxy", "proxy.example:3128"), Optional.empty());
        assertThat(none.signIn("proxy.example", 3128)).isEmpty();
    }
}
