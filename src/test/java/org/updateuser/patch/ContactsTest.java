package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.ADDRESSES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// How phones are read in their four shapes, and how a changed list of contacts is sent.
class ContactsTest {
    private static final Values WORK = contact("PHONE", "WORK").with(Contact.ADDRESS, "+1 317-555-0100");
    private static final Values HOME = contact("PHONE", "HOME")
            .with(Contact.EXTENSION, "7")
            .with(Contact.DISPLAY, "(+1 317-555-0111)")
            .withUnknown("odd", "true");

    @ParameterizedTest(name = "address {0}, extension {1}, display {2}: number {3}, extension {4}")
    @CsvSource({
        "+13175550100, '', +1 317-555-0100, +13175550100, ''",
        "'', 7, 7, '', 7",
        "+13175550100, 7, 7, +13175550100, 7",
        "'', 7, (+13175550100), +13175550100, 7",
        "'', 7, +13175550100, +13175550100, 7",
        "'', '', 7, '', 7",
        "'', '', (7), '', 7",
        "(+13175550100), '', '', +13175550100, ''"
    })
    void allShapesAreReadAndTypedBack(
            String address, String extension, String display, String number, String internal) {
        Values served = contact("PHONE", "WORK")
                .withPart(Contact.ADDRESS, address)
                .withPart(Contact.EXTENSION, extension)
                .withPart(Contact.DISPLAY, display);
        assertThat(Contact.number(served)).isEqualTo(number);
        assertThat(Contact.extension(served)).isEqualTo(internal);
        Values typed = Contact.withNumber(Contact.withNumber(served, "+1999"), number);
        Values back = Contact.withExtension(Contact.withExtension(typed, ""), internal);
        assertThat(ADDRESSES.same(List.of(served), List.of(back))).isTrue();
        assertThat(Patch.of(user(served), user(back)).isEmpty()).isTrue();
    }

    @Test
    void aClearedNumberDoesNotComeBackFromTheDisplay() {
        Values typed = Contact.withNumber(HOME, "");
        assertThat(Contact.number(typed)).isEmpty();
        assertThat(Contact.extension(typed)).isEqualTo("7");
        assertThat(sent(user(HOME), user(typed)).getFirst().has(Contact.ADDRESS))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"+13175550100", "+1 (317) 555-0100", "+1.317.555.0100", "\u202a+1 317 555 0100\u202c"})
    void anotherSpellingIsNoDifference(String spelling) {
        assertThat(ADDRESSES.same(List.of(WORK), List.of(Contact.withNumber(WORK, spelling))))
                .isTrue();
    }

    @Test
    void aChangedListIsSentWholeAndOnlyTheChangedEntryIsRespelled() {
        Values home = Contact.withExtension(HOME, "8");
        assertThat(sent(user(WORK, HOME), user(WORK, home)))
                .containsExactly(
                        WORK,
                        contact("PHONE", "HOME")
                                .with(Contact.ADDRESS, "+13175550111")
                                .with(Contact.EXTENSION, "8")
                                .withUnknown("odd", "true"));
    }

    @Test
    void whatIsNoNumberIsNeverRespelled() {
        Values sip = contact("PHONE", "WORK").with(Contact.ADDRESS, "sip:a.b@c-d.example");
        assertThat(sent(user(sip), user(sip.with(Contact.COUNTRY_CODE, "US"))))
                .containsExactly(sip.with(Contact.COUNTRY_CODE, "US"));
    }

    @Test
    void anEntryOfAnUnknownMediumStaysAsItCame() {
        Values fax = contact("FAX", "WORK").with(Contact.ADDRESS, "(1 2)").with(Contact.DISPLAY, "x");
        assertThat(sent(user(fax), user(fax, WORK))).contains(fax);
    }

    @Test
    void anIntegrationIsUnsetByAnEmptyText() {
        Values routed = WORK.with(Contact.INTEGRATION, "directrouting");
        List<Values> sent = sent(user(routed), user(WORK));
        assertThat(sent.getFirst().has(Contact.INTEGRATION)).isTrue();
        assertThat(sent.getFirst().get(Contact.INTEGRATION)).isEmpty();
    }

    @Test
    void aClearedListIsSentEmpty() {
        Values cleared = user();
        Patch patch = Patch.of(user(WORK), cleared);
        assertThat(patch.fields()).containsExactly(ADDRESSES);
        assertThat(patch.body().get(ADDRESSES)).isEmpty();
    }

    private static List<Values> sent(Values base, Values mine) {
        return Patch.of(base, mine).body().get(ADDRESSES);
    }

    private static Values user(Values... contacts) {
        return Values.EMPTY.with(ADDRESSES, List.of(contacts));
    }

    private static Values contact(String medium, String type) {
        return Values.EMPTY.with(Contact.MEDIA_TYPE, medium).with(Contact.TYPE, type);
    }
}
