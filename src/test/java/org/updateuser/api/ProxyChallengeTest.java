package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyChallengeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "Basic realm=\"Northwind\"                        | basic            | Northwind",
                "basic realm=Northwind                            | basic            | Northwind",
                "Basic charset=\"UTF-8\", realm=\"Northwind\"      | basic            | Northwind",
                "Negotiate, NTLM                                  | negotiate, ntlm  | -",
                "Negotiate, Basic realm=\"a, Digest b\"            | negotiate, basic | a, Digest b",
                "Basic realm = \"spaced\"                          | basic            | spaced",
                "Digest realm=\"d\", nonce=\"n\", qop=\"auth\"      | digest           | -",
                "Basic                                            | basic            | -",
                "Basic realm=\"say \\\"hello\\\"\"                   | basic            | say \"hello\"",
                "NTLM TlRMTVNTUAACAAAA==                          | ntlm             | -"
            })
    void whatAProxyNamesIsUnderstood(String header, String schemes, String realm) {
        ProxyChallenge challenge = ProxyChallenge.read(List.of(header));

        assertThat(challenge.detail()).isEqualTo(schemes);
        assertThat(challenge.realm()).isEqualTo(realm == null ? "" : realm);
        assertThat(challenge.isSpoken()).isEqualTo(schemes.contains("basic"));
    }

    @Test
    void severalHeadersCountTogetherAndNoneAtAllMayBeTheUsualOne() {
        ProxyChallenge both = ProxyChallenge.read(List.of("NTLM", "Basic realm=\"x\""));
        assertThat(both.detail()).isEqualTo("ntlm, basic");
        assertThat(both.realm()).isEqualTo("x");
        assertThat(ProxyChallenge.read(List.of()).isSpoken()).isTrue();
    }

    @Test
    void whatItCallsItselfIsShortAndOnOneLine() {
        String realm = ProxyChallenge.read(List.of("Basic realm=\"a\u202eb\u0007" + "x".repeat(500) + "\""))
                .realm();
        assertThat(realm).startsWith("a b x").hasSize(81);
    }
}
