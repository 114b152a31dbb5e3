package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.patch.Draft;

/// Drafts as they are kept.
class DraftsTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws StoreProblem {
        store = Store.open(folder, true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Drafts drafts() {
        return store.drafts(Invented.HERE);
    }

    @Test
    void everyDraftComesBackAsItWas() throws StoreProblem {
        List<Draft> drafts = LongStream.rangeClosed(1, 300)
                .mapToObj(seed -> Invented.draft("u-" + seed, seed))
                .toList();

        drafts().putAll(drafts);

        reopen();
        for (Draft draft : drafts) {
            assertThat(drafts().find(draft.id())).contains(draft);
        }
    }

    private void reopen() throws StoreProblem {
        store.close();
        store = Store.open(folder, true);
    }

    @Test
    void aDraftTakesThePlaceOfTheEarlierOne() throws StoreProblem {
        drafts().put(Invented.draft("u", 1));
        drafts().put(Invented.draft("u", 2));

        assertThat(drafts().find("u")).contains(Invented.draft("u", 2));
        assertThat(drafts().notes()).containsExactly(Invented.draft("u", 2).note());
    }

    @Test
    void manyAreForgottenAtOnceAndTheOthersStay() throws StoreProblem {
        drafts().putAll(List.of(Invented.draft("b", 2), Invented.draft("c", 3), Invented.draft("a", 1)));

        drafts().removeAll(List.of("a", "c", "nobody"));
        drafts().removeAll(List.of());

        assertThat(drafts().notes()).containsExactly(Invented.draft("b", 2).note());
    }

    @Test
    void notesAreInOrderOfTheLastEdit() throws StoreProblem {
        drafts().putAll(List.of(Invented.draft("b", 2), Invented.draft("c", 3), Invented.draft("a", 1)));

        assertThat(drafts().notes())
                .containsExactly(
                        Invented.draft("c", 3).note(),
                        Invented.draft("b", 2).note(),
                        Invented.draft("a", 1).note());
    }

    @Test
    void organizationsDoNotSeeEachOther() throws StoreProblem {
        drafts().put(Invented.draft("u", 1));
        store.drafts(Invented.ELSEWHERE).put(Invented.draft("u", 2));

        drafts().remove("u");

        assertThat(drafts().notes()).isEmpty();
        assertThat(store.drafts(Invented.ELSEWHERE).find("u")).contains(Invented.draft("u", 2));
    }

    @Test
    void whoHasNoneHasNone() throws StoreProblem {
        drafts().remove("nobody");

        assertThat(drafts().find("nobody")).isEqualTo(Optional.empty());
        assertThat(drafts().notes()).isEmpty();
    }

    @Test
    void severalAreKeptAllOrNone() throws StoreProblem {
        drafts().put(Invented.draft("u", 1));
        Draft nobody = Invented.draft("u", 2);

        assertThatThrownBy(() -> drafts().putAll(java.util.Arrays.asList(nobody, null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(drafts().find("u")).contains(Invented.draft("u", 1));
    }
}
