package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;
import org.updateuser.wire.Numbering.Meaning;
import org.updateuser.wire.Numbering.Unclear;
import org.updateuser.wire.Numbering.Understood;
import org.updateuser.wire.Numbering.Why;

/// National in, E.164 out, for every country that the library knows.
class PhoneLibraryTest {
    private static final Numbering NUMBERING = PhoneLibrary.load();
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @CsvSource({
        "069 1234567, DE, +49691234567, +49 69 1234567, DE, '', true",
        "(069) 12 34 567, DE, +49691234567, +49 69 1234567, DE, '', true",
        "+49 (0)69 1234567, GB, +49691234567, +49 69 1234567, DE, '', true",
        "0049 69 1234567, DE, +49691234567, +49 69 1234567, DE, '', true",
        "tel:+49691234567, '', +49691234567, +49 69 1234567, DE, '', true",
        "020 7946 0123, GB, +442079460123, +44 20 7946 0123, GB, '', true",
        "(206) 342-8631, US, +12063428631, +1 206-342-8631, US, '', true",
        "1-800-FLOWERS, US, +18003569377, +1 800-356-9377, US, '', true",
        "011 49 69 1234567, US, +49691234567, +49 69 1234567, DE, '', true",
        "06 12 34 56 78, FR, +33612345678, +33 6 12 34 56 78, FR, '', true",
        "02 1234 5678, IT, +390212345678, +39 02 1234 5678, IT, '', true",
        "٠٦٩ ١٢٣٤٥٦٧, DE, +49691234567, +49 69 1234567, DE, '', true",
        "＋49 69 1234567, '', +49691234567, +49 69 1234567, DE, '', true",
        "069 1234567 ext. 12, DE, +49691234567, +49 69 1234567, DE, 12, true",
        "069 1234567 x12, DE, +49691234567, +49 69 1234567, DE, 12, true",
        "+1 206 342 8631;ext=4711, DE, +12063428631, +1 206-342-8631, US, 4711, true",
        "+800 1234 5678, DE, +80012345678, +800 1234 5678, '', '', true",
        "0161 496 0000, DE, +491614960000, +49 161 4960000, DE, '', false",
    })
    void whatIsTypedBecomesANumber(
            String typed, String region, String e164, String shown, String country, String extension, boolean given) {
        assertThat(NUMBERING.read(typed, region)).isEqualTo(new Understood(e164, shown, country, extension, given));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, DE, NO_NUMBER",
        "sip:amy@northwind.example, DE, NO_NUMBER",
        "'+', DE, NO_NUMBER",
        "0, DE, NO_NUMBER",
        "+999 123456, DE, NO_COUNTRY",
        "+999 123456, '', NO_COUNTRY",
        "＋999 123456, '', NO_COUNTRY",
        "069 1234567, '', NO_REGION",
        "12, GB, TOO_SHORT",
        "+49 69 1234567 8901234, DE, TOO_LONG",
        "342-8631, US, LOCAL",
    })
    void whatIsNoneSaysWhy(String typed, String region, Why why) {
        assertThat(NUMBERING.read(typed, region)).isEqualTo(new Unclear(why));
    }

    @Test
    void everyCountrysNumberTypedAtHomeIsSentAsTheSameNumber() {
        for (String region : LIBRARY.getSupportedRegions()) {
            for (PhoneNumberType type : LIBRARY.getSupportedTypesForRegion(region)) {
                PhoneNumber number = LIBRARY.getExampleNumberForType(region, type);
                if (number != null && isCalledFromEverywhere(number)) {
                    isSame(number, LIBRARY.format(number, PhoneNumberFormat.NATIONAL), region);
                    isSame(number, LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL), "");
                }
            }
        }
    }

    /// Some service numbers have no area code.
    private static boolean isCalledFromEverywhere(PhoneNumber number) {
        return LIBRARY.isValidNumber(number)
                && LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    private static void isSame(PhoneNumber number, String typed, String region) {
        String wanted = LIBRARY.format(number, PhoneNumberFormat.E164);
        assertThat(NUMBERING.read(typed, region))
                .as(typed + " in " + region + ", " + wanted)
                .isInstanceOf(Understood.class);
        Understood found = (Understood) NUMBERING.read(typed, region);
        assertThat(found.e164()).as(typed + " in " + region).isEqualTo(wanted);
        assertThat(sent(found.shown())).as(found.shown()).isEqualTo(wanted);
    }

    /// The number of an entry as a request holds it.
    private static String sent(String number) {
        Values entry = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .with(Contact.ADDRESS, number);
        return org.updateuser.model.Catalogue.ADDRESSES
                .ofRecords()
                .orElseThrow()
                .item()
                .normal(entry)
                .get(Contact.ADDRESS);
    }

    @Test
    void whateverIsTypedIsAnswered() {
        Random random = new Random(20261130);
        String letters = "+0123456789 ()-./;x#*,extabcä٣＋~\u200e\uD83D\uDE00:;=";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(24); length >= 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            String region = random.nextBoolean() ? "DE" : "";
            Meaning meaning = NUMBERING.read(typed.toString(), region);
            if (meaning instanceof Understood number) {
                assertThat(number.e164()).as(typed.toString()).matches("\\+[0-9]{2,17}");
                assertThat(sent(number.shown())).as(typed.toString()).isEqualTo(number.e164());
                assertThat(NUMBERING.read(number.shown(), "US")).isEqualTo(withoutExtension(number));
            }
        }
    }

    private static Understood withoutExtension(Understood number) {
        return new Understood(number.e164(), number.shown(), number.region(), "", number.given());
    }

    @Test
    void aCountryShowsHowItIsDone() {
        assertThat(NUMBERING.example("GB")).isEqualTo("0121 234 5678");
        assertThat(NUMBERING.example("")).isEmpty();
        assertThat(NUMBERING.example("ZZ")).isEmpty();
    }
}
