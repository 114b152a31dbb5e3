package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;

/// The present change, copied for other programs.
class CopiedChangeTest {
    private static final CopiedChange COPIES =
            new CopiedChange(URI.create("https://api.mypurecloud.ie"), new Words(Locale.ENGLISH));

    private final OpenUser amara = new OpenUser(Sample.ID, Sample.user(), () -> 0L);

    private void title(String title) {
        amara.user().state(Catalogue.TITLE).typed().set(title);
    }

    @Test
    void whereNothingWouldBeSentNothingIsCopied() {
        assertThat(CopiedChange.isThere(amara)).isFalse();
        assertThat(CopyForm.values())
                .allSatisfy(form -> assertThat(COPIES.text(amara, form)).isEmpty());
    }

    @Test
    void onlyWhatDiffersIsInItWithTheVersion() {
        title("Head");
        assertThat(CopiedChange.isThere(amara)).isTrue();
        assertThat(COPIES.text(amara, CopyForm.JSON)).isEqualTo("{\n  \"version\": 7,\n  \"title\": \"Head\"\n}");
        assertThat(COPIES.text(amara, CopyForm.CURL)).isEqualTo("""
                printf '%%s' '{"version":7,"title":"Head"}' |
                  curl --fail-with-body --request PATCH -H "Authorization: Bearer $GENESYSCLOUD_ACCESS_TOKEN" \
                -H 'Content-Type: application/json' --data-binary @- \
                'https://api.mypurecloud.ie/api/v2/users/%s'
                """.formatted(Sample.ID));
        assertThat(COPIES.text(amara, CopyForm.GC)).isEqualTo("""
                printf '%%s' '{"version":7,"title":"Head"}' |
                  gc users update %s --environment mypurecloud.ie
                """.formatted(Sample.ID));
        assertThat(COPIES.text(amara, CopyForm.TERRAFORM)).contains("title           = \"Head\"");
    }

    @Test
    void aStateIsARequestOfItsOwnAfterTheOthers() {
        title("Head");
        amara.user().state(Catalogue.STATE_CHOICE).typed().set("inactive");
        assertThat(COPIES.text(amara, CopyForm.CURL).lines().filter(line -> line.startsWith("printf")))
                .containsExactly(
                        "printf '%s' '{\"version\":7,\"title\":\"Head\"}' |",
                        "printf '%s' '{\"version\":8,\"state\":\"inactive\"}' |");
        assertThat(COPIES.text(amara, CopyForm.CURL))
                .contains("'https://api.mypurecloud.ie/api/v2/users/" + Sample.ID + "' &&\n");
        assertThat(COPIES.text(amara, CopyForm.TERRAFORM)).contains("state           = \"inactive\"");
    }

    @Test
    void whatIsInvalidStaysOutAsItDoesOfASave() {
        amara.user().state(Catalogue.EMAIL).typed().set("no address");
        assertThat(CopiedChange.isThere(amara)).isFalse();
        title("Head");
        assertThat(COPIES.text(amara, CopyForm.CURL)).doesNotContain("no address");
    }

    @Test
    void everyRowThatCanBeEditedIsInEveryForm() {
        for (Leaf<?> leaf : Sample.editable()) {
            OpenUser open = new OpenUser(Sample.ID, Sample.user(), () -> 0L);
            Sample.type(open.user(), leaf, "2");
            assertThat(Stream.of(CopyForm.values()).map(form -> COPIES.text(open, form)))
                    .as(leaf.key())
                    .allSatisfy(text -> assertThat(text).isNotBlank())
                    .allSatisfy(text -> assertThat(text.lines().filter(line -> line.contains("\u2068")))
                            .isEmpty());
        }
    }

    @Test
    void ofTheSandboxGcIsToldToReachNothing() {
        title("Head");
        CopiedChange copies = new CopiedChange(URI.create("http://127.0.0.1:1234"), new Words(Locale.ENGLISH));
        List<String> lines = copies.text(amara, CopyForm.GC).lines().toList();
        assertThat(lines.getFirst()).startsWith("# gc knows").contains("http://127.0.0.1:1234");
        assertThat(lines.getLast()).doesNotContain("--environment");
    }
}
