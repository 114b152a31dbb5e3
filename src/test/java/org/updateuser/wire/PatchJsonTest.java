package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;

/// The body of a PATCH, letter by letter.
final class PatchJsonTest {
    private static final String SERVED = """
            {"id":"u-1","version":7,"name":"Amy","title":"Lead","state":"active","division":{"id":"d"},
             "manager":{"id":"m-1","selfUri":"/x"},"strange":1.50,
             "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+4930111","zone":{"b":1,"a":[2.0]}},
                          {"mediaType":"FAX","type":"ROOF","display":"x"}],
             "employerInfo":{"officialName":"Amy B","employeeId":"7","unit":"north"},
             "certifications":["b","a"]}
            """;

    @Test
    void theVersionComesFirstAndTheRestInTheCataloguesOrder() throws Unreadable {
        Values base = UserJson.read(SERVED);
        Values mine = base.with(Catalogue.CERTIFICATIONS, List.of("c"))
                .with(Catalogue.ACD_AUTO_ANSWER, true)
                .with(Catalogue.TITLE, "")
                .with(Catalogue.MANAGER, "");
        assertThat(UserJson.write(Patch.of(base, mine)))
                .isEqualTo("{\"version\":7,\"title\":\"\",\"manager\":\"\",\"acdAutoAnswer\":true,"
                        + "\"certifications\":[\"c\"]}");
    }

    @Test
    void unknownContentOfItemsTravelsAndThatOfTheUserDoesNot() throws Unreadable {
        Values base = UserJson.read(SERVED);
        Values contact = base.get(Catalogue.ADDRESSES).getFirst();
        Values other = base.get(Catalogue.ADDRESSES).getLast();
        Values mine = base.with(Catalogue.ADDRESSES, List.of(Contact.withNumber(contact, "+4930222"), other));
        assertThat(UserJson.write(Patch.of(base, mine)))
                .isEqualTo("{\"version\":7,\"addresses\":["
                        + "{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"address\":\"+4930222\","
                        + "\"zone\":{\"b\":1,\"a\":[2.0]}},"
                        + "{\"mediaType\":\"FAX\",\"type\":\"ROOF\",\"display\":\"x\"}]}");
    }

    @Test
    void aStructTravelsWithItsPartsInOrderAndItsUnknownContentLast() throws Unreadable {
        Values base = UserJson.read(SERVED);
        Values info = base.get(Catalogue.EMPLOYER_INFO).with(Catalogue.DATE_HIRE, "2020-01-31");
        Values mine = base.with(Catalogue.EMPLOYER_INFO, info.without(Catalogue.OFFICIAL_NAME));
        assertThat(UserJson.write(Patch.of(base, mine)))
                .isEqualTo("{\"version\":7,\"employerInfo\":{\"officialName\":\"\",\"employeeId\":\"7\","
                        + "\"dateHire\":\"2020-01-31\",\"unit\":\"north\"}}");
    }

    @Test
    void aPartSetSinceCountsMoreThanTheShapeItCameIn() throws Unreadable {
        Values base = UserJson.read("{\"version\":1,\"addresses\":[{\"type\":\"HOME\",\"mediaType\":\"SMS\","
                + "\"address\":\"+49301\",\"extension\":5}]}");
        Values contact = base.get(Catalogue.ADDRESSES).getFirst().with(Contact.EXTENSION, "77");
        assertThat(UserJson.write(Patch.of(base, base.with(Catalogue.ADDRESSES, List.of(contact)))))
                .contains("\"extension\":\"77\"")
                .doesNotContain(":5");
    }

    @Test
    void forPeopleItIsIndentedAndShortListsStayOnOneLine() throws Unreadable {
        Values base = UserJson.read(SERVED);
        Values mine = base.with(Catalogue.CERTIFICATIONS, List.of("c", "d \"e\""))
                .with(Catalogue.ADDRESSES, List.of(base.get(Catalogue.ADDRESSES).getLast()))
                .with(Catalogue.TITLE, "x\ny");
        assertThat(UserJson.pretty(Patch.of(base, mine))).isEqualTo("""
                {
                  "version": 7,
                  "title": "x\\ny",
                  "addresses": [
                    {
                      "mediaType": "FAX",
                      "type": "ROOF",
                      "display": "x"
                    }
                  ],
                  "certifications": ["c", "d \\"e\\""]
                }""");
    }

    @Test
    void aLongListIsOneItemALine() throws Unreadable {
        Values base = UserJson.read(SERVED);
        List<String> many = List.of("a".repeat(40), "b".repeat(40));
        assertThat(UserJson.pretty(Patch.of(base, base.with(Catalogue.CERTIFICATIONS, many))))
                .contains("\"certifications\": [\n    \"aaaa")
                .contains("\",\n    \"bbbb")
                .endsWith("\"\n  ]\n}");
    }

    @Test
    void anEmptiedListIsAnEmptyListInBothForms() throws Unreadable {
        Values base = UserJson.read(SERVED);
        Patch patch = Patch.of(base, base.with(Catalogue.ADDRESSES, List.of()));
        assertThat(UserJson.write(patch)).isEqualTo("{\"version\":7,\"addresses\":[]}");
        assertThat(UserJson.pretty(patch)).isEqualTo("{\n  \"version\": 7,\n  \"addresses\": []\n}");
    }

    @Test
    void forPeopleItHasTheSameContent() throws Unreadable {
        for (int seed = 0; seed < 200; seed++) {
            Values base = UserJson.read(SERVED);
            Patch patch = Patch.of(base, UserJson.read(Json.compact(new Documents(seed).user())));
            assertThat(Json.object(UserJson.pretty(patch))).isEqualTo(Json.object(UserJson.write(patch)));
        }
    }
}
