package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;

/// What is written to be kept comes back as it was, over generated users.
final class KeptJsonLawsTest {
    private static final int CASES = 1_000;

    @Test
    void whatIsKeptOfAUserComesBack() {
        Generated.each(CASES, generated -> {
            Values user = generated.oneIn(2) ? generated.user() : generated.edited(generated.whole());
            Values some = generated.oneIn(3) ? user.without(Catalogue.TITLE).without(Catalogue.VERSION) : user;
            assertThat(kept(UserJson.write(some))).isEqualTo(some);
        });
        assertThat(kept(UserJson.write(Values.EMPTY))).isEqualTo(Values.EMPTY);
    }

    private static Values kept(String json) {
        try {
            return UserJson.kept(json);
        } catch (Unreadable broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aPatchComesBack() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Patch patch = Patch.of(triple.base(), triple.mine());
            assertThat(patch(UserJson.write(patch))).isEqualTo(patch);
        });
    }

    @Test
    void aPatchOfTheStateComesBack() {
        for (String state : new String[] {"active", "inactive", "deleted", "odd"}) {
            Patch patch = new Patch(7, Values.EMPTY.with(Catalogue.STATE_CHOICE, state));
            assertThat(patch(UserJson.write(patch))).isEqualTo(patch);
        }
    }

    private static Patch patch(String json) {
        try {
            return UserJson.patch(json);
        } catch (Unreadable broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void whatIsNoPatchIsUnreadable() {
        assertThatThrownBy(() -> UserJson.patch("{\"title\":\"a\"}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> UserJson.patch("{\"version\":\"7\"}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> UserJson.patch("[]")).isInstanceOf(Unreadable.class);
    }
}
