package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void linesThatWereBrokenForAWidthArePutTogether() {
        assertThat(Paragraphs.of("""
                        Version 2, June 1991

                        Everyone is permitted to copy and distribute verbatim copies of this license
                        document, but changing it is not allowed.

                           (a) You must give any other recipients of the Work or Derivative Works
                               a copy of this License; and
                           (b) You must cause any modified files to carry prominent notices that say
                               so.
                        """)).isEqualTo("""
                        Version 2, June 1991

                        Everyone is permitted to copy and distribute verbatim copies of this license document, but \
                        changing it is not allowed.

                           (a) You must give any other recipients of the Work or Derivative Works a copy of this \
                        License; and
                           (b) You must cause any modified files to carry prominent notices that say so.""");
    }

    @Test
    void noWordOfALicenceGetsLost() {
        for (Component component : Components.all("25")) {
            String whole = Components.licence(component);
            assertThat(Paragraphs.of(whole).split("\\s+")).isEqualTo(whole.split("\\s+"));
        }
    }
}
