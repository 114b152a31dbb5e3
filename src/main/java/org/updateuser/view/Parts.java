package org.updateuser.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// What the parts of the window do for the commands; each part says so once it is loaded.
final class Parts {
    private Runnable find = () -> {};
    private Runnable list = () -> {};
    private Runnable chooseRow = () -> {};
    private Supplier<Optional<Person>> row = Optional::empty;
    private Runnable openRow = () -> {};
    private Supplier<Optional<RowMenu>> field = Optional::empty;
    private Consumer<Section> section = _ -> {};
    private Runnable form = () -> {};
    private Consumer<Leaf<?>> ofForm = _ -> {};
    private Consumer<Leaf<?>> ofMany = _ -> {};
    private Runnable nextConflict = () -> {};
    private Runnable palette = () -> {};
    private Runnable shortcuts = () -> {};

    /// @param cursor puts the cursor into the search field of the list
    /// @param focus puts the keyboard onto the list
    void ofList(Runnable cursor, Runnable focus) {
        find = cursor;
        list = focus;
    }

    /// @param choose chooses the person of the row that has the keyboard, or no longer
    /// @param person whose row that is
    /// @param open opens them
    void ofRows(Runnable choose, Supplier<Optional<Person>> person, Runnable open) {
        chooseRow = choose;
        row = person;
        openRow = open;
    }

    /// @param focused the row of the form that has the keyboard
    void ofFields(Supplier<Optional<RowMenu>> focused) {
        field = focused;
    }

    /// @param select goes to a section of the open person
    /// @param enter puts the keyboard into the form
    /// @param row goes to a row of the form
    void ofForm(Consumer<Section> select, Runnable enter, Consumer<Leaf<?>> row) {
        section = select;
        form = enter;
        ofForm = row;
    }

    /// @param row goes to a row of the form for many people
    void ofMany(Consumer<Leaf<?>> row) {
        ofMany = row;
    }

    /// @param next goes to the next conflict that is open
    void ofConflicts(Runnable next) {
        nextConflict = next;
    }

    /// @param showPalette shows the field for whatever one wants to go to or to do
    /// @param showShortcuts shows the list of shortcuts
    void ofWindow(Runnable showPalette, Runnable showShortcuts) {
        palette = showPalette;
        shortcuts = showShortcuts;
    }

    void find() {
        find.run();
    }

    void toList() {
        list.run();
    }

    void chooseRow() {
        chooseRow.run();
    }

    Optional<Person> row() {
        return row.get();
    }

    void openRow() {
        openRow.run();
    }

    Optional<RowMenu> field() {
        return field.get();
    }

    void select(Section shown) {
        section.accept(shown);
    }

    void enter() {
        form.run();
    }

    void goTo(Leaf<?> leaf) {
        ofForm.accept(leaf);
    }

    void goToOfMany(Leaf<?> leaf) {
        ofMany.accept(leaf);
    }

    void nextConflict() {
        nextConflict.run();
    }

    void palette() {
        palette.run();
    }

    void shortcuts() {
        shortcuts.run();
    }
}
