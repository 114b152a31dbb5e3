package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;

/// A change as a block for Terraform.
final class UserBlockTest {
    private static final String SERVED = """
            {"id":"u-1","version":7,"name":"Amy Brown","email":"amy@northwind.example","title":"Lead",
             "department":"Sales","state":"active","manager":{"id":"m-1"},
             "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+4930111"}],
             "profileSkills":["French"],"certifications":[],"locations":[],
             "employerInfo":{"officialName":"Amy B","employeeId":"7"},"groups":[],"biography":{}}
            """;

    private static final TerraformWords WORDS = new TerraformWords() {
        @Override
        public String head(String name) {
            return "of " + name;
        }

        @Override
        public String version(int version) {
            return "version " + version;
        }

        @Override
        public String imported(String command) {
            return command;
        }

        @Override
        public String noArgument(String property, String json) {
            return "none " + property + " " + json;
        }

        @Override
        public String noState(String state) {
            return "no state " + state;
        }
    };

    private static String block(UnaryOperator<Values> edit) throws Unreadable {
        Values base = UserJson.read(SERVED);
        Values mine = edit.apply(base);
        List<Patch> patches = Plan.of(base, mine).preview(base, mine);
        return UserBlock.of(mine, patches, WORDS);
    }

    @Test
    void whatTheProviderWouldResetIsInItWhetherItChangesOrNot() throws Unreadable {
        assertThat(block(user -> user.with(Catalogue.TITLE, "Head"))).isEqualTo("""
                # of Amy Brown
                # version 7
                # terraform import genesyscloud_user.amy_brown u-1
                resource "genesyscloud_user" "amy_brown" {
                  email           = "amy@northwind.example"
                  name            = "Amy Brown"
                  title           = "Head"
                  department      = "Sales"
                  manager         = "m-1"
                  acd_auto_answer = false
                  state           = "active"
                }
                """);
    }

    @Test
    void listsAndRecordsAreBlocksOfTheirOwn() throws Unreadable {
        Values email = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "EMAIL")
                .with(Contact.TYPE, "HOME")
                .with(Contact.ADDRESS, "amy@home.example");
        Values extension = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK2")
                .with(Contact.EXTENSION, "4711")
                .with(Contact.INTEGRATION, "directrouting");
        String text = block(user -> user.with(Catalogue.ADDRESSES, List.of(email, extension))
                .with(Catalogue.PROFILE_SKILLS, List.of("French", "Dutch"))
                .with(Catalogue.LOCATIONS, List.of(Place.of("l-1").with(Place.NOTES, "desk 4")))
                .with(
                        Catalogue.EMPLOYER_INFO,
                        user.get(Catalogue.EMPLOYER_INFO).with(Catalogue.EMPLOYEE_TYPE, "Contractor")));
        assertThat(text).endsWith("""
                  state           = "active"
                  profile_skills  = ["French", "Dutch"]
                  addresses {
                    other_emails {
                      address = "amy@home.example"
                      type    = "HOME"
                    }
                    phone_numbers {
                      extension  = "4711"
                      media_type = "PHONE"
                      type       = "WORK2"
                    }
                    # none addresses {"integration":"directrouting"}
                  }
                  locations {
                    location_id = "l-1"
                    notes       = "desk 4"
                  }
                  employer_info {
                    official_name = "Amy B"
                    employee_id   = "7"
                    employee_type = "Contractor"
                  }
                }
                """);
    }

    @Test
    void whatIsClearedIsEmptyAndNotLeftOut() throws Unreadable {
        String text = block(user -> user.with(Catalogue.TITLE, "")
                .with(Catalogue.MANAGER, "")
                .with(Catalogue.PROFILE_SKILLS, List.of())
                .with(Catalogue.ADDRESSES, List.of()));
        assertThat(text)
                .contains("title           = \"\"\n", "manager         = \"\"\n")
                .contains("profile_skills  = []\n", "addresses       = []\n");
    }

    @Test
    void whatHasNoCounterpartIsSaid() throws Unreadable {
        String text = block(user -> user.with(Catalogue.PREFERRED_NAME, "Am\ny")
                .with(Catalogue.STATE_CHOICE, "deleted")
                .with(
                        Catalogue.EMPLOYER_INFO,
                        user.get(Catalogue.EMPLOYER_INFO).with(Catalogue.EMPLOYEE_TYPE, "Temp")));
        assertThat(text.lines().map(String::strip))
                .contains("# no state deleted", "# none preferredName \"Am\\ny\"", "# none employeeType \"Temp\"")
                .doesNotContain("state           = \"deleted\"");
    }

    @Test
    void everyPropertyThatCanBeSentIsAnArgumentOrSaid() throws Unreadable {
        String text = block(user -> user.with(Catalogue.PREFERRED_NAME, "P")
                .with(Catalogue.USERNAME, "u@x.example")
                .with(Catalogue.CHAT, Values.EMPTY.with(Catalogue.JABBER_ID, "j@x.example"))
                .with(Catalogue.BIOGRAPHY, Values.EMPTY.with(Catalogue.SPOUSE, "Kim"))
                .with(Catalogue.GROUPS, List.of(Membership.of("g-1"))));
        assertThat(text)
                .contains(
                        "# none preferredName", "# none username", "# none chat", "# none biography", "# none groups");
    }

    @Test
    void noPropertyThatIsSentIsPassedOverInSilence() throws Unreadable {
        Values served = UserJson.read(SERVED);
        Values after = served.with(Catalogue.TITLE, "x");
        for (Field<?> property : Catalogue.PROPERTIES) {
            if (property.traits().access().editable()) {
                Patch patch = new Patch(7, emptied(property));
                String with = UserBlock.of(patch.applyTo(after), List.of(patch), WORDS);
                assertThat(with.contains("none " + property.name())
                                || with.contains(snake(property.name()) + " ")
                                || property == Catalogue.STATE_CHOICE)
                        .as(property.name())
                        .isTrue();
            }
        }
    }

    private static <T> Values emptied(Field<T> property) {
        return Values.EMPTY.with(property, property.empty());
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource({"Amy Brown,amy_brown", "Zoë Müller-Ørsted,zoe_muller_orsted", "日本 語,user", "7 of 9,user", "'',user"})
    void theLabelIsAName(String name, String label) throws Unreadable {
        assertThat(block(user -> user.with(Catalogue.NAME, name).with(Catalogue.TITLE, "x")))
                .contains("resource \"genesyscloud_user\" \"" + label + "\" {");
    }

    @ParameterizedTest
    @MethodSource("org.updateuser.wire.RequestScriptTest#hostile")
    void aTextIsReadAsItWasMeantAndNeverAsATemplate(String value) {
        assertThat(value(Hcl.quoted(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "${x}§\"$${x}\"",
                "%{if}§\"%%{if}\"",
                "$${x}§\"\\u0024$${x}\"",
                "$$${x}§\"\\u0024\\u0024$${x}\"",
                "%%{x}§\"\\u0025%%{x}\"",
                "$%{x}§\"$%%{x}\"",
                "100%§\"100%\"",
                "$§\"$\""
            })
    void theBeginningOfATemplateIsDoubled(String value, String written) {
        assertThat(Hcl.quoted(value)).isEqualTo(written);
        assertThat(value(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("org.updateuser.wire.RequestScriptTest#hostile")
    void noValueLeavesItsLine(String value) throws Unreadable {
        String calm = block(user -> user.with(Catalogue.PREFERRED_NAME, "x").with(Catalogue.NAME, "x"));
        String text = block(user -> user.with(Catalogue.PREFERRED_NAME, value + "\n}\n")
                .with(Catalogue.NAME, value + "\n}\nresource \"x\" \"y\" {"));
        assertThat(text.lines()).hasSameSizeAs(calm.lines().toList());
        assertThat(text.lines().filter(line -> line.startsWith("resource"))).hasSize(1);
    }

    /// A text in quotes as the language's own description has it read, without templates.
    private static String value(String quoted) {
        String inner = quoted.substring(1, quoted.length() - 1);
        assertThat(inner).doesNotContain("\n");
        Matcher part = Pattern.compile(
                        "\\\\u([0-9a-f]{4})|\\\\([nrt\"\\\\])|(\\$\\$\\{|%%\\{)|([^\"\\\\])", Pattern.DOTALL)
                .matcher(inner);
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < inner.length()) {
            assertThat(part.find(at) && part.start() == at).as(inner).isTrue();
            value.append(read(part));
            assertThat(inner.startsWith("${", at) || inner.startsWith("%{", at)).isFalse();
            at = part.end();
        }
        return value.toString();
    }

    private static String read(Matcher part) {
        if (part.group(1) != null) {
            return Character.toString(Integer.parseInt(part.group(1), 16));
        }
        if (part.group(2) != null) {
            return part.group(2).replace("n", "\n").replace("r", "\r").replace("t", "\t");
        }
        return part.group(3) != null ? part.group(3).substring(1) : part.group(4);
    }
}
