package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ContactsTest {
    private final Visit visit = new Visit();
    private String amara = "";

    @BeforeEach
    void choose() {
        amara = visit.id(Visit.AMARA);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void theContactsReplaceThoseBeforeAndThePrimaryOnesFollow() {
        Reply reply = visit.patch(
                amara, "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"HOME\",\"address\":\"+442079460999\"}]");
        assertThat(reply.json().get("addresses")).hasSize(1);
        assertThat(reply.text("/addresses/0/display")).isEqualTo("+44 20 7946 0999");
        assertThat(reply.text("/primaryContactInfo/1/address")).isEqualTo("+442079460999");
    }

    @Test
    void twoContactsInOneSlotAndOneWithoutNumberOrExtensionAreRefused() {
        String one = "{\"mediaType\":\"PHONE\",\"type\":\"HOME\",\"address\":\"+442079460999\"}";
        assertThat(visit.patch(amara, "\"addresses\":[" + one + "," + one + "]").status())
                .isEqualTo(400);
        assertThat(visit.patch(amara, "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"HOME\"}]")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ivo.shapes", "fay.facsimile", "amara.okonkwo-lindstrom"})
    void aListOfContactsThatIsSentBackAsItCameChangesNothing(String local) {
        String id = visit.id(local + "@northwind.example");
        JsonNode before = visit.read(id);
        Reply reply = visit.patch(id, "\"addresses\":" + before.get("addresses"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(visit.read(id)).isEqualTo(before);
    }

    @Test
    void anUnknownMediumIsTakenOnlyWhereItStoodBefore() {
        String fax = "\"addresses\":[{\"mediaType\":\"FAX\",\"type\":\"WORK\",\"address\":\"+493023125001\"}]";
        assertThat(visit.patch(amara, fax).status()).isEqualTo(400);
        assertThat(visit.patch(visit.id("fay.facsimile@northwind.example"), fax).status())
                .isEqualTo(200);
    }

    @Test
    void anExtensionOutsideThePoolsIsInTheDisplayOnly() {
        Reply reply =
                visit.patch(amara, "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"77\"}]");
        assertThat(reply.text("/addresses/0/display")).isEqualTo("77");
        assertThat(reply.json().at("/addresses/0").has("extension")).isFalse();
    }

    @Test
    void anExtensionAndANumberTogetherAreShownAsExtensionAndDisplay() {
        Reply reply = visit.patch(
                amara,
                "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"(+442079460001)\","
                        + "\"extension\":\"4000\"}]");
        assertThat(reply.text("/addresses/0/extension")).isEqualTo("4000");
        assertThat(reply.text("/addresses/0/display")).isEqualTo("(+442079460001)");
    }
}
