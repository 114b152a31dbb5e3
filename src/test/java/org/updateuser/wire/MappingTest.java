package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;

class MappingTest {
    @Test
    void everyColumnHasAliasesAndNothingElseHas() {
        Set<String> known = Columns.all().stream().map(Column::key).collect(Collectors.toSet());
        known.addAll(Set.of(Aliases.YES, Aliases.NO, Aliases.NAME_ALONE, Aliases.NAME_PARTS));
        assertThat(Aliases.all().keySet()).containsExactlyInAnyOrderElementsOf(known);
        Aliases.all().forEach((key, aliases) -> assertThat(aliases).as(key).hasSizeGreaterThan(1));
    }

    @Test
    void noAliasBelongsToTwoColumns() {
        Map<String, String> owners = new HashMap<>();
        for (Column column : Columns.all()) {
            owners.put(Aliases.folded(column.key()), column.key());
        }
        for (Column column : Columns.all()) {
            for (String alias : Aliases.all().get(column.key())) {
                String owner = owners.put(Aliases.folded(alias), column.key());
                assertThat(owner).as(alias).isIn(null, column.key());
            }
        }
        assertThat(owners.keySet()).doesNotContainAnyElementsOf(Aliases.words(Aliases.NAME_PARTS));
    }

    @Test
    void everyEditableRowIsAColumn() {
        Set<String> keys = Columns.all().stream()
                .map(column -> column.key().split("\\.(PHONE|EMAIL|SMS|x)")[0])
                .collect(Collectors.toSet());
        assertThat(Catalogue.LEAVES)
                .filteredOn(leaf -> leaf.field().traits().access().editable())
                .allSatisfy(leaf -> assertThat(keys).contains(leaf.key()));
        assertThat(keys).contains("biography.education").doesNotContain("primaryContactInfo");
    }

    @Test
    void aColumnIsFoundByItsKeyInAnyCase() {
        for (Column column : Columns.all()) {
            assertThat(Columns.of(" " + column.key().toUpperCase(java.util.Locale.ROOT)))
                    .contains(column);
        }
        assertThat(Columns.of("images.640x480")).contains(new Column.Picture("640x480"));
        assertThat(Columns.of("images.large")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Id;Email;employerInfo.employeeId | identity:id;email;employerInfo.employeeId
            Name;EMAIL;Employee ID           | name;identity:email;employerInfo.employeeId
            Personalnummer;Titel;Standort    | identity:employerInfo.employeeId;title;locations
            Matricule;Intitulé du poste;Service | identity:employerInfo.employeeId;title;department
            Correo electrónico;Puesto;Ext.   | identity:email;title;addresses.PHONE.WORK.extension
            メールアドレス;氏名;携帯番号     | identity:email;name;addresses.PHONE.MOBILE
            email;First name;Last name       | identity:email;;
            email;Vorname;Name               | identity:email;;
            email;Nombre;Apellidos           | identity:email;;
            email;Prénom;Nom;Nom complet     | identity:email;;;name
            E-Mail;email;Salary              | ;identity:email;
            Job_Title;job;ID                 | title;;identity:id
            id;version;selfUri;state         | identity:id;version;selfUri;state
            email;biography.education;       | identity:email;biography.education;
            """)
    void theMappingIsProposedFromTheHeaders(String header, String expected) {
        Mapping mapping = Mapping.propose(List.of(header.split(";", -1)));
        assertThat(codes(mapping)).isEqualTo(expected);
    }

    private static String codes(Mapping mapping) {
        return mapping.columns().stream().map(MappingTest::code).collect(Collectors.joining(";"));
    }

    private static String code(Column column) {
        return switch (column) {
            case Column.Identifying identifying -> "identity:" + identifying.key();
            case Column.Ignored _ -> "ignored";
            default -> column.key();
        };
    }

    @Test
    void aMappingIsChangedByHandAndStaysSound() {
        Mapping mapping = Mapping.propose(List.of("Email", "Id", "Name", "Salary"));
        assertThat(codes(mapping)).isEqualTo("email;identity:id;name;");
        assertThat(codes(mapping.with(0, new Column.Identifying(Identity.EMAIL))))
                .isEqualTo("identity:email;id;name;");
        Column name = mapping.columns().get(2);
        assertThat(codes(mapping.with(3, name))).isEqualTo("email;identity:id;ignored;name");
        assertThat(codes(mapping.with(2, new Column.Ignored()))).isEqualTo("email;identity:id;ignored;");
        assertThat(mapping.with(1, new Column.Unknown()).identity()).isEmpty();
    }

    @Test
    void aMappingIsRememberedByTheSetOfHeaders() {
        Mapping mapping = Mapping.propose(List.of("E-Mail", "Gehalt", "Titel", ""))
                .with(1, new Column.Ignored())
                .with(2, Columns.of("department").orElseThrow());
        List<String> other = List.of("titel", "e mail", "GEHALT");
        assertThat(Mapping.signature(other)).isEqualTo(Mapping.signature(mapping.header()));
        assertThat(Mapping.recall(other, mapping.text()).map(MappingTest::codes))
                .contains("department;identity:email;ignored");
        assertThat(Mapping.recall(List.of("Titel"), mapping.text())).isEmpty();
        assertThat(Mapping.recall(other, "{\"titel\":\"department\"")).isEmpty();
        assertThat(Mapping.recall(other, mapping.text().replace("department", "gone")))
                .isEmpty();
    }
}
