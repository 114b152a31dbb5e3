package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @Test
    void thereAreEighteenAndNoTwoAreAlike() {
        assertThat(Region.all()).hasSize(18);
        assertThat(new HashSet<>(Region.all().stream().map(Region::domain).toList()))
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu_central_1",
                "eu-central-1",
                "EU-CENTRAL-1",
                "mypurecloud.de",
                "https://api.mypurecloud.de",
                "https://login.mypurecloud.de/",
                " api.mypurecloud.de "
            })
    void aRegionIsFoundByWhateverPeopleCallIt(String text) {
        assertThat(Region.named(text)).map(Region::id).hasValue("eu_central_1");
        assertThat(Site.named(text).login()).hasToString("https://login.mypurecloud.de");
        assertThat(Site.named(text).api()).hasToString("https://api.mypurecloud.de");
    }

    @Test
    void anotherServerIsBothOrHasItsTwoHosts() {
        assertThat(Site.named("http://127.0.0.1:8099").login()).hasToString("http://127.0.0.1:8099");
        assertThat(Site.named("api.new.pure.cloud").login()).hasToString("https://login.new.pure.cloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://api.mypurecloud.de", "https://me:secret@api.mypurecloud.de", "not a host"})
    void nothingIsNamedThatATokenMayNotBeSentTo(String text) {
        assertThatThrownBy(() -> Site.named(text)).isInstanceOf(Unacceptable.class);
    }
}
