package org.updateuser.wire;

/// How the countries of the world write telephone numbers. A region is a country by its ISO 3166 code of two capital
/// letters. It reads no file once it is there, so it may be asked while somebody types.
public interface Numbering {
    /// What a text means to somebody in a region.
    ///
    /// @param text as it is typed, in the way of that region or with a + and the country
    /// @param region where it is typed, or `""` where nobody knows: then only a number with a + is understood
    Meaning read(String text, String region);

    /// A number as people of a region write one, to show how it is done; `""` for a region that is not known.
    String example(String region);

    /// What a text means.
    sealed interface Meaning {}

    /// A number.
    ///
    /// @param e164 as it is sent, such as `+49691234567`
    /// @param shown the same in groups, such as `+49 69 1234567`; without its separators it is `e164`
    /// @param region whose number it is, or `""` for one of no country
    /// @param extension that was typed behind it, or `""`
    /// @param given whether the country has given out such numbers, as far as is known; one may be newer
    record Understood(String e164, String shown, String region, String extension, boolean given) implements Meaning {}

    /// No number, or none yet.
    record Unclear(Why why) implements Meaning {}

    /// Why a text is no number.
    enum Why {
        /// Nothing in it is a number.
        NO_NUMBER,
        /// It begins with a country that is none.
        NO_COUNTRY,
        /// It has no country, and nobody knows where it is typed.
        NO_REGION,
        TOO_SHORT,
        TOO_LONG,
        /// It can only be called in its own town: the area code is missing.
        LOCAL,
        /// Its length is none of the country's.
        WRONG_LENGTH
    }
}
