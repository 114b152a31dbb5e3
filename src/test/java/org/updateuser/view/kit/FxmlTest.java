package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// Every node can be put on a screen by FXML.
class FxmlTest {
    private static final String SCREEN = """
            <?import javafx.scene.control.*?>
            <?import javafx.scene.layout.*?>
            <?import org.updateuser.view.kit.*?>
            <VBox xmlns:fx="http://javafx.com/fxml">
              <FormRow fx:id="title" labelText="Title" changed="true" message="Too long." consequence="It stays."
                  lockText="Not loaded" revertName="Take back"><TextField text="Team lead"/></FormRow>
              <FormRow labelText="Skills"><TagEditor prompt="Add a skill" removeName="Remove {0}"/></FormRow>
              <FormRow labelText="Hired on"><DayField text="2026-11-02" prompt="Not set"/></FormRow>
              <FormRow labelText="Manager"><Picker prompt="Nobody" clearText="Nobody" emptyText="Nobody fits."/></FormRow>
              <FormRow labelText="Auto-answer"><Switch text="Calls are answered"/></FormRow>
              <ReadOnlyRow labelText="Id" mono="true" copyName="Copy" text="5f2c"/>
              <Avatar personName="Ben Okafor" size="LARGE"/>
              <StatePill state="INACTIVE" text="Inactive"/>
              <StateShape state="DELETED"/>
              <Badge count="3"/>
              <KeyCap text="Ctrl K"/>
              <Banner kind="SANDBOX" boldText="Sandbox." text="Nothing leaves this machine." actionText="Connect"/>
              <EmptyState title="No one is open" iconLiteral="fth-users"><KeyLine words="Find" keys="Ctrl F"/></EmptyState>
              <ChangeSentence kind="ADDED" field="Skills" before="Add" after="French"/>
              <TabPane><SectionTab text="Profile" changed="true" changedName="has changes"/></TabPane>
              <CopyButton copyText="x" copyName="Copy"/>
            </VBox>
            """;

    @Test
    void aScreenIsPutTogether() {
        FormRow row = Fx.get(() -> {
            FXMLLoader loader = new FXMLLoader();
            Parent screen = loader.load(new ByteArrayInputStream(SCREEN.getBytes(StandardCharsets.UTF_8)));
            assertThat(screen.getChildrenUnmodifiable()).hasSize(16);
            return (FormRow) loader.getNamespace().get("title");
        });

        assertThat(row.getContent()).isInstanceOf(TextField.class);
        assertThat(row.isChanged()).isTrue();
    }
}
