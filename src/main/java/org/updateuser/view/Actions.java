package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.updateuser.form.ChosenTable;
import org.updateuser.form.CopiedChange;
import org.updateuser.form.CopyForm;
import org.updateuser.form.Names;
import org.updateuser.form.OpenUser;
import org.updateuser.form.PastedPeople;
import org.updateuser.form.PeopleText;
import org.updateuser.form.Words;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.Theme;

/// The table of what can be done in the window: a line each, with its keys, when it is possible, and what it does.
final class Actions {
    private static final int SMALLEST = 100; // percent
    private static final int LARGEST = 200;
    private static final int STEP = 25;
    private static final String LINK = "updateuser://user/"; // opens in this program, see the README

    private final Screens screens;
    private final Parts parts;
    private final Words words;
    private final Obstacles unless;
    private final List<Command> all = new ArrayList<>();

    private Actions(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
        this.words = screens.words();
        this.unless = new Obstacles(screens);
    }

    static Commands table(Screens screens, Parts parts) {
        Actions actions = new Actions(screens, parts);
        actions.person();
        actions.list();
        actions.many();
        actions.go();
        actions.look();
        actions.sections();
        return new Commands(actions.all, screens.words(), screens.keymap());
    }

    private void window(Group group, String id, Supplier<Optional<String>> obstacle, Runnable action, String... keys) {
        all.add(Command.of(id, words.text("shortcuts." + id), group, Scope.WINDOW, obstacle, action, keys));
    }

    private void inList(String id, Supplier<Optional<String>> obstacle, Runnable action, String... keys) {
        all.add(Command.of(id, words.text("shortcuts." + id), Group.LIST, Scope.LIST, obstacle, action, keys));
    }

    private void person() {
        Group group = Group.PERSON;
        window(group, "save", unless.ofSave(), screens::save, "Ctrl+S");
        window(
                group,
                "undo",
                canUndo(),
                () -> open().ifPresent(open -> open.user().undo()),
                "Ctrl+Z");
        window(
                group,
                "redo",
                unless.unless(open -> open.user().redoable().get(), "nothingUndone"),
                () -> open().ifPresent(open -> open.user().redo()),
                "Ctrl+Shift+Z",
                "Ctrl+Y");
        window(
                group,
                "discard",
                isEdited(),
                () -> open().ifPresent(screens.outbox().discards()::discard));
        window(group, "exportDraft", isEdited(), () -> open().ifPresent(new DraftFiles(screens)::export));
        CopiedChange change = new CopiedChange(screens.frame().server(), words);
        for (CopyForm form : CopyForm.values()) {
            window(group, form.command(), unless.ofNothingToSend(), () -> open().ifPresent(copy(change, form)));
        }
        window(group, "refresh", unless.ofOpen(_ -> Optional.empty()), this::refresh, "F5");
        Attention attention = new Attention(screens, parts);
        window(group, "attention", unless.ofOpen(attention::obstacle), attention::go, "F8");
        window(
                group,
                "same",
                unless.ofField(parts::field),
                () -> parts.field().ifPresent(RowMenu::findSame),
                "Ctrl+Shift+F");
        window(group, "historyOf", unless.ofSomebody(), () -> History.open(screens, open().map(Actions::named)));
    }

    /// Where two people are compared, both are read again.
    private void refresh() {
        screens.editor().refresh();
        if (screens.navigation().place().get() == Place.COMPARE) {
            screens.workplace().sideBySide().refresh();
        }
    }

    private Consumer<OpenUser> copy(CopiedChange change, CopyForm form) {
        return open -> {
            CopyButton.copy(change.text(open, form));
            screens.situation().tell(words.info("copied." + form, CopiedChange.TOKEN_VARIABLE));
        };
    }

    private Supplier<Optional<String>> canUndo() {
        return unless.unless(open -> open.user().undoable().get(), "nothingTyped");
    }

    private Supplier<Optional<String>> isEdited() {
        return unless.unless(open -> open.user().dirty().get(), "unchanged");
    }

    private static Named named(OpenUser open) {
        return Names.named(Person.of(open.user().base().get()));
    }

    private Optional<OpenUser> open() {
        return screens.editor().current().get();
    }

    private void list() {
        Group group = Group.LIST;
        window(group, "find", Obstacles.NONE, () -> inPanes(parts::find), "Ctrl+F");
        window(group, "back", Obstacles.NONE, () -> inPanes(parts::toList), "Ctrl+L");
        window(group, "refreshList", Obstacles.NONE, screens.people()::refresh, "Shift+F5");
        row(
                "openRow",
                person -> {
                    parts.openRow();
                    parts.enter();
                },
                "ENTER");
        row("choose", person -> parts.chooseRow(), "SPACE");
        window(group, "chooseFound", Obstacles.NONE, this::chooseFound, "Ctrl+Shift+A");
        inList("chooseAll", unless.ofFound(), this::chooseFound, "Ctrl+A");
        inList("chooseNone", unless.ofChosen(), screens.people().chosen()::clear);
        ChosenTable table = new ChosenTable(screens.people(), screens.threads(), words);
        inList("copy", unless.ofChosen(), () -> table.make(CopyButton::copy), "Ctrl+C");
        inList("paste", Obstacles.NONE, this::paste, "Ctrl+V");
        inList("copyAddresses", unless.ofRow(parts::row), this::copyAddresses);
        row("copyName", person -> CopyButton.copy(person.name()));
        row("copyEmail", person -> CopyButton.copy(person.email()));
        row("copyId", person -> CopyButton.copy(person.id()));
        row("copyLink", person -> CopyButton.copy(LINK + person.id()));
        row("copyRow", person -> table.make(Set.of(person.id()), CopyButton::copy));
        inList(
                "compareRow",
                unless.ofRowToCompare(parts::row),
                () -> parts.row().ifPresent(person -> Compare.withOpen(screens, person)));
        row("historyOfRow", person -> History.open(screens, Optional.of(Names.named(person))));
    }

    /// Those who are searched for now, though they may not be shown yet.
    private void chooseFound() {
        screens.people()
                .whenFound(() -> screens.people().chosen().add(screens.people().shown()));
    }

    /// About the person of the row that has the keyboard.
    private void row(String id, Consumer<Person> action, String... keys) {
        inList(id, unless.ofRow(parts::row), () -> parts.row().ifPresent(action), keys);
    }

    /// Of whoever is chosen, if the row is one of them, as a drag takes them along.
    private void copyAddresses() {
        parts.row()
                .map(person -> DraggedRows.with(person, screens))
                .ifPresent(people -> CopyButton.copy(PeopleText.addresses(people)));
    }

    private void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .ifPresent(text -> new PastedPeople(screens.people(), screens.threads(), words)
                        .choose(text, screens.situation()::tell));
    }

    private void many() {
        Group group = Group.MANY;
        window(group, "together", Obstacles.NONE, () -> Together.begin(screens), "Ctrl+Shift+B");
        window(group, "compare", unless.ofNobodyToCompare(), () -> Compare.begin(screens), "Ctrl+Shift+M");
        window(group, "table", Obstacles.NONE, () -> TableFiles.choose(screens));
        window(group, "runs", Obstacles.NONE, () -> screens.navigation().go(Place.RUNS), "Ctrl+Shift+R");
    }

    private void go() {
        Group group = Group.GO;
        window(group, "palette", Obstacles.NONE, parts::palette, "Ctrl+K");
        window(group, "drafts", Obstacles.NONE, () -> screens.navigation().go(Place.DRAFTS), "Ctrl+D");
        window(group, "importDrafts", Obstacles.NONE, new DraftFiles(screens)::choose);
        window( // without Shift it deletes in a text field, and hides the program on macOS
                group, "history", Obstacles.NONE, () -> History.open(screens, Optional.empty()), "Ctrl+Shift+H");
        window(group, "connect", Obstacles.NONE, () -> screens.navigation().go(Place.CONNECT));
        window(group, "about", Obstacles.NONE, () -> screens.navigation().go(Place.ABOUT), "F1");
        window(group, "list", Obstacles.NONE, parts::shortcuts, "Ctrl+SLASH");
    }

    /// The plus of most layouts needs Shift, and the number pad has one of its own.
    private void look() {
        Group group = Group.LOOK;
        window(group, "larger", Obstacles.NONE, () -> resize(STEP), "Ctrl+PLUS", "Ctrl+EQUALS", "Ctrl+ADD");
        window(group, "smaller", Obstacles.NONE, () -> resize(-STEP), "Ctrl+MINUS", "Ctrl+SUBTRACT");
        window(group, "normalSize", Obstacles.NONE, () -> screens.theme().setTextSize(SMALLEST), "Ctrl+DIGIT0");
        window(group, "theme", Obstacles.NONE, this::switchTheme);
    }

    private void resize(int percent) {
        Theme theme = screens.theme();
        theme.setTextSize(Math.clamp(theme.getTextSize() + (long) percent, SMALLEST, LARGEST));
    }

    private void switchTheme() {
        Theme look = screens.theme();
        List<Theme.Mode> modes = List.of(Theme.Mode.values());
        look.setMode(modes.get((modes.indexOf(look.getMode()) + 1) % modes.size()));
    }

    private void sections() {
        List<Section> ordered = List.of(Section.values());
        for (Section section : ordered) {
            String name = words.text("shortcuts.section", words.text("section." + section));
            Runnable show = () -> inPanes(() -> parts.select(section));
            String keys = "Ctrl+DIGIT" + (ordered.indexOf(section) + 1);
            String id = "section." + section;
            all.add(Command.of(id, name, Group.SECTION, Scope.WINDOW, unless.ofSomebody(), show, keys));
        }
    }

    /// What is in the three panes is seen only there.
    private void inPanes(Runnable action) {
        screens.navigation().back();
        action.run();
    }
}
