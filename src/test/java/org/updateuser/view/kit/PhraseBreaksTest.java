package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBreaksTest {
    private static BreakIterator of(String text) {
        BreakIterator breaks = new JapaneseLines().getLineInstance(Locale.JAPAN);
        breaks.setText(text);
        return breaks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "項目を|編集すると、|送信前の|変更がここに|表示されます。",
                "Amara |Okonkwo-Lindströmの|変更15件を|保存しました。|現在の|バージョンは|8です。",
                "権限|directory:user:editが|必要です。",
                "メールアドレス|jose.ramirez@northwind.exampleを|使っています。",
                "混在：|未設定（35）、|佐藤（7）",
                "完了：22人 |· |待機中：18人",
                "Home|部門に|戻ります。",
                "すべて|破棄",
                "一覧を|読み込めませんでした。",
                "値を|取り消す",
                "確認してから、|もう一度|お試しください。",
                "保存していないものは|すべてここに|一覧表示され、",
                "保たれます。|見た目が|同じ|テキスト",
                "「nobody」に|一致する|ユーザーはいません",
                "José |Ramírez|（アクティブ）が|使用しています。",
                "混在：|未設定（35）、|他3種類の値",
                "マージ済み：1人",
                "（バージョン 10 |→ |11）",
                "http:|//127.|0.0.1:|36235/sandbox/pictures",
                "amara.|okonkwo-|lindstrom@northwind.|example"
            })
    void aLineEndsBetweenPhrases(String phrases) {
        String text = phrases.replace("|", "");
        BreakIterator breaks = of(text);
        List<String> found = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            found.add(text.substring(from, to));
            from = to;
        }
        assertThat(String.join("|", found)).isEqualTo(phrases);
    }

    @Test
    void allWaysToAskAgree() {
        String text = "一覧を読み込めませんでした。サーバーのエラー500です。もう一度お試しください。";
        BreakIterator breaks = of(text);
        List<Integer> places = new ArrayList<>();
        for (int place = breaks.first(); place != BreakIterator.DONE; place = breaks.next()) {
            places.add(place);
        }
        for (int offset = 0; offset <= text.length(); offset++) {
            int here = offset;
            assertThat(breaks.isBoundary(here)).isEqualTo(places.contains(here));
            if (here < text.length()) {
                assertThat(breaks.following(here))
                        .isEqualTo(places.stream()
                                .filter(place -> place > here)
                                .findFirst()
                                .orElseThrow());
            }
            if (here > 0) {
                assertThat(breaks.preceding(here))
                        .isEqualTo(places.reversed().stream()
                                .filter(place -> place < here)
                                .findFirst()
                                .orElseThrow());
            }
        }
        breaks.last();
        assertThat(breaks.previous()).isEqualTo(places.get(places.size() - 2));
        breaks.first();
        assertThat(breaks.next(2)).isEqualTo(places.get(2));
    }

    @Test
    void aPhraseThatFitsInNoLineMayBeBroken() {
        assertThat(of("ああああああああああああああああああああ").isBoundary(10)).isTrue();
    }

    @Test
    void aPartOfATextHasItsOwnPlaces() {
        BreakIterator breaks = new JapaneseLines().getLineInstance(Locale.JAPAN);
        breaks.setText(new StringCharacterIterator("xx項目を編集する", 2, 9, 2));
        assertThat(breaks.isBoundary(5)).isTrue();
        assertThat(breaks.isBoundary(6)).isFalse();
    }
}
