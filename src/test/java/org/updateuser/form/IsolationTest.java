package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolationTest {
    @Test
    void onlyWhatWouldTurnItsSurroundingsIsIsolatedAndOnce() {
        assertThat(Isolation.of("נועה")).isEqualTo("\u2068נועה\u2069");
        assertThat(Isolation.of(Isolation.of("נועה"))).isEqualTo("\u2068נועה\u2069");
        assertThat(Isolation.of("Noa")).isEqualTo("Noa");
        assertThat(Isolation.of("")).isEmpty();
    }
}
