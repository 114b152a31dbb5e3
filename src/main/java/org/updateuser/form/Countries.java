package org.updateuser.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;

/// Countries by whatever a service says for one: two letters, three, or a name in English.
final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            Locale country = Locale.of("", code);
            Arrays.asList(code, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH))
                    .forEach(name -> codes.put(folded(name), code));
        }
        codes.put(folded("UK"), "GB");
        codes.put(folded("USA"), "US");
        return codes;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// The two letters of a country.
    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(folded(text)));
    }

    /// A country's name in a language.
    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
