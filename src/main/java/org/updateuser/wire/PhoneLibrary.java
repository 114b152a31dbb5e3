package org.updateuser.wire;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/// The numbering of all countries, from the library that knows it: the only class that knows the library.
public final class PhoneLibrary implements Numbering {
    private static final String NOWHERE = "ZZ"; // the library's word for no region

    private final PhoneNumberUtil library;

    private PhoneLibrary(PhoneNumberUtil library) {
        this.library = library;
    }

    /// Reads what is known of all countries. It takes a third of a second or so and reads from the disk, so it belongs
    /// into the background, and to the first time that somebody needs it.
    public static Numbering load() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        library.getSupportedRegions().forEach(library::getExampleNumber);
        library.getSupportedGlobalNetworkCallingCodes().forEach(library::getExampleNumberForNonGeoEntity);
        PhoneLibrary loaded = new PhoneLibrary(library);
        loaded.read("+442079460123", ""); // the expressions it reads with are made at their first use
        return loaded;
    }

    @Override
    public Meaning read(String text, String region) {
        try {
            return meaning(library.parse(text, region.isEmpty() ? NOWHERE : region));
        } catch (NumberParseException problem) {
            return new Unclear(why(problem, text, region));
        }
    }

    private Meaning meaning(PhoneNumber number) {
        return switch (library.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> possible(number);
            case IS_POSSIBLE_LOCAL_ONLY -> new Unclear(Why.LOCAL);
            case INVALID_COUNTRY_CODE -> new Unclear(Why.NO_COUNTRY);
            case TOO_SHORT -> new Unclear(Why.TOO_SHORT);
            case TOO_LONG -> new Unclear(Why.TOO_LONG);
            case INVALID_LENGTH -> new Unclear(Why.WRONG_LENGTH);
        };
    }

    private Meaning possible(PhoneNumber number) {
        String extension = number.getExtension();
        PhoneNumber bare = number.clearExtension();
        return new Understood(
                library.format(bare, PhoneNumberFormat.E164),
                library.format(bare, PhoneNumberFormat.INTERNATIONAL),
                region(bare),
                extension,
                library.isValidNumber(bare));
    }

    /// Several countries share a code; of a number that none of them has given out it is the first.
    private String region(PhoneNumber number) {
        String region = Optional.ofNullable(library.getRegionCodeForNumber(number))
                .orElseGet(() -> library.getRegionCodeForCountryCode(number.getCountryCode()));
        return library.getSupportedRegions().contains(region) ? region : "";
    }

    private static Why why(NumberParseException problem, String text, String region) {
        return switch (problem.getErrorType()) {
            case INVALID_COUNTRY_CODE -> region.isEmpty() && !saysCountry(text) ? Why.NO_REGION : Why.NO_COUNTRY;
            case NOT_A_NUMBER -> Why.NO_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Why.TOO_SHORT;
            case TOO_LONG -> Why.TOO_LONG;
        };
    }

    /// Whether a text begins with a plus, be it the wide one of East Asian keyboards.
    private static boolean saysCountry(String text) {
        String begin = text.strip();
        return begin.startsWith("+") || begin.startsWith("\uff0b");
    }

    @Override
    public String example(String region) {
        return Optional.of(region)
                .filter(library.getSupportedRegions()::contains)
                .map(library::getExampleNumber)
                .map(number -> library.format(number, PhoneNumberFormat.NATIONAL))
                .orElse("");
    }
}
