package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Membership;
import org.updateuser.model.Named;
import org.updateuser.model.Values;
import org.updateuser.wire.Listing;

/// What a PATCH does not change although the server accepts it goes the other way that is documented, when asked to.
class DetourTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static Notice notice(OpenUser open) {
        return open.notice().get().orElseThrow();
    }

    private static void go(OpenUser open) {
        Objects.requireNonNull(notice(open).action()).run().run();
    }

    private List<String> groupIds() {
        try (GenesysCloud cloud = new GenesysCloud(URI.create(desk.sandbox().url()), desk.sandbox()::token, _ -> {})) {
            return cloud.groups(1) instanceof Reading.Got<Listing<Named>> got
                    ? got.value().items().stream().map(Named::id).toList()
                    : List.of();
        }
    }

    private List<String> sentMethods() {
        return desk.exchanges().stream()
                .map(Exchange::method)
                .filter(method -> !method.equals("GET"))
                .toList();
    }

    private OpenUser inOtherGroups() {
        desk.behave("{\"groups\":\"ignored\"}");
        OpenUser amara = desk.openAmara();
        FieldState<List<Values>> groups = amara.user().state(Catalogue.GROUPS);
        List<Values> wanted = new ArrayList<>(groups.typed().get());
        assertThat(wanted).isNotEmpty();
        wanted.removeFirst();
        wanted.add(Membership.of(stranger(groups.typed().get())));
        groups.typed().set(List.copyOf(wanted));
        desk.editor().save();
        return amara;
    }

    private String stranger(List<Values> groups) {
        List<String> own =
                groups.stream().map(group -> group.get(Membership.ID)).toList();
        return groupIds().stream().filter(id -> !own.contains(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(Values user) {
        return user.get(Catalogue.GROUPS).stream()
                .map(group -> group.get(Membership.ID))
                .sorted()
                .toList();
    }

    @Test
    void groupsThatAPatchDoesNotChangeAreJoinedAndLeftOneByOneWhenAsked() {
        OpenUser amara = inOtherGroups();
        assertThat(notice(amara).text()).contains("The server kept its own value for: Groups.", "another way");
        List<String> before = ids(desk.served(amara));
        go(amara);
        assertThat(notice(amara).text()).isEqualTo("The server has now what was asked for: Groups.");
        assertThat(ids(desk.served(amara))).isNotEqualTo(before).hasSameSizeAs(before);
        assertThat(ids(amara.user().base().get())).isEqualTo(ids(desk.served(amara)));
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(sentMethods()).endsWith("PATCH", "POST", "DELETE");
    }

    @Test
    void aGroupThatWasChangedMeanwhileIsSaidAndNothingIsLost() {
        OpenUser amara = inOtherGroups();
        desk.fault("{\"method\":\"POST\",\"path\":\"/api/v2/groups/*/members\",\"status\":403,"
                + "\"body\":{\"code\":\"missing.permissions\",\"message\":\"Missing [directory:group:edit]\"}}");
        go(amara);
        assertThat(notice(amara).text()).startsWith("The permission directory:group:edit is missing. Not all of it");
        amara.user().undo();
        assertThat(amara.user().dirty().get()).isTrue();
        assertThat(amara.saving().get()).isFalse();
    }

    @Test
    void profileSkillsHaveARequestOfTheirOwn() {
        OpenUser amara = desk.openAmara();
        List<String> asked = List.of("Sign language", "First aid");
        desk.behave("{\"profileSkills\":\"ignored\"}");
        amara.user().state(Catalogue.PROFILE_SKILLS).typed().set(asked);
        desk.editor().save();
        go(amara);
        assertThat(notice(amara).text()).isEqualTo("The server has now what was asked for: Skills.");
        assertThat(desk.served(amara).get(Catalogue.PROFILE_SKILLS)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(sentMethods()).endsWith("PATCH", "PUT");
    }
}
