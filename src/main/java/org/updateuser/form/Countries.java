package org.updateuser.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countries by whatever a service says for one: two letters, three, or a name in English.
final class Countries {
    private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    private Countries() {}

    /// The longer names, which take a while to put together and are seldom needed.
    private static final class Longer {
        private static final Map<String, String> CODES_BY_NAME = codesByName();

        private Longer() {}

        private static Map<String, String> codesByName() {
            Map<String, String> codes = new HashMap<>();
            for (String code : CODES) {
                Locale country = Locale.of("", code);
                codes.put(folded(country.getISO3Country()), code);
                codes.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            }
            codes.put(folded("UK"), "GB");
            return codes;
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// The two letters of a country.
    static Optional<String> code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(Longer.CODES_BY_NAME.get(folded(text)));
    }

    /// A country's name in a language.
    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
