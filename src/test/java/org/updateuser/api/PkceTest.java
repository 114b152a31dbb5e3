package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {
    @Test
    void theVectorOfTheStandardFits() { // RFC 7636, appendix B
        assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void everyOneIsAnotherAndAsLongAsTheStandardWants() {
        Pkce one = Pkce.random();

        assertThat(one.verifier())
                .matches("[A-Za-z0-9_-]{43,128}")
                .isNotEqualTo(Pkce.random().verifier());
        assertThat(one.toString()).doesNotContain(one.verifier());
    }
}
