package org.updateuser.view.kit;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;

/// Tells the toolkit, which asks Java, where lines of Japanese may end. Java asks it where [#PROPERTY] says so, which
/// has to be set before anything of a locale is wanted.
public final class JapaneseLines extends BreakIteratorProvider {
    /// Where Java looks for what belongs to a locale.
    public static final String PROPERTY = "java.locale.providers";

    /// All from Java's own data, and from here what is not in them: where to break.
    public static final String PROVIDERS = "CLDR,SPI";

    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return new PhraseBreaks(BreakIterator.getLineInstance(Locale.ROOT));
    }

    @Override
    public BreakIterator getWordInstance(Locale locale) {
        return BreakIterator.getWordInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getCharacterInstance(Locale locale) {
        return BreakIterator.getCharacterInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getSentenceInstance(Locale locale) {
        return BreakIterator.getSentenceInstance(Locale.ROOT);
    }

    @Override
    public Locale[] getAvailableLocales() {
        return new Locale[] {Locale.JAPANESE, Locale.JAPAN};
    }
}
