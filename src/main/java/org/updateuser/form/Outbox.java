package org.updateuser.form;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import org.updateuser.model.Person;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;

/// All drafts of an organization, to be looked at, sent, given to somebody else, or discarded.
public final class Outbox {
    private final Supplies supplies;
    private final DraftCheck check;
    private final Dispatch dispatch;
    private final Discards discards;
    private final DraftExport export;
    private final DraftImport imports;
    private final Map<String, OutboxRow> all = new HashMap<>();
    private final ObservableList<OutboxRow> rows = FXCollections.observableArrayList();
    private final Ticks ticks = new Ticks(rows);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private boolean shown;
    private boolean arranging;

    Outbox(Supplies supplies, Admittance admittance) {
        this.supplies = supplies;
        this.check = new DraftCheck(supplies, this::say);
        this.dispatch = new Dispatch(supplies, this::say);
        this.discards = new Discards(supplies, this::say);
        this.export = new DraftExport(supplies);
        this.imports = new DraftImport(supplies, this::say);
        supplies.editor().edited().addListener((SetChangeListener<String>) change -> arrangeSoon());
        supplies.kept().drafts().addListener((MapChangeListener<String, DraftNote>) change -> arrangeSoon());
        supplies.connection().online().subscribe((before, now) -> checkSome());
        supplies.connection().signedOut().subscribe((before, now) -> checkSome());
        admittance.onBarred(dispatch::cancel);
    }

    private void say(Notice said) {
        notice.set(Optional.of(said));
    }

    /// The drafts, the one that was edited last first, and what came of those that were sent while one looks.
    public ObservableList<OutboxRow> rows() {
        return rows;
    }

    /// How the reading of those stands that are kept on this machine.
    public KeptReading reading() {
        return supplies.kept().notes().reading();
    }

    /// Reads them once more.
    public void refresh() {
        supplies.kept().refresh();
    }

    /// Which of them are meant.
    public Ticks ticks() {
        return ticks;
    }

    /// What there is to say of the work on drafts.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Asks the server about the people.
    public DraftCheck check() {
        return check;
    }

    /// Sends.
    public Dispatch dispatch() {
        return dispatch;
    }

    /// Throws away.
    public Discards discards() {
        return discards;
    }

    /// Takes drafts in that somebody gave.
    public DraftImport imports() {
        return imports;
    }

    /// Somebody looks at the drafts: they are kept up to date from now on.
    public void enter() {
        shown = true;
        supplies.kept().refresh();
        arrange();
    }

    /// Nobody looks any more. A run goes on; what came of an earlier one need not be said again.
    public void leave() {
        shown = false;
        check.stop();
        if (!dispatch.isRunning()) {
            all.clear();
            rows.clear();
            notice.set(Optional.empty());
        }
    }

    private void arrangeSoon() {
        if (shown && !arranging) { // one change seldom comes alone
            arranging = true;
            supplies.threads().ui().execute(this::arrange);
        }
    }

    private void arrange() {
        arranging = false;
        Set<String> edited = supplies.editor().edited();
        edited.forEach(id -> note(id).ifPresent(this::take));
        all.values().removeIf(row -> !edited.contains(row.id()) && !isShownAnyway(row));
        List<OutboxRow> ordered = all.values().stream()
                .sorted(Comparator.comparing((OutboxRow row) -> row.note().get().changed())
                        .reversed()
                        .thenComparing(OutboxRow::id))
                .toList();
        ticks.retain(edited);
        if (!ordered.equals(rows)) {
            rows.setAll(ordered);
        }
        checkSome();
    }

    /// What was found out about a draft does not hold for what it has become.
    private void checkSome() {
        boolean quiet = !check.running().get() && !dispatch.isRunning();
        boolean answered = supplies.connection().online().get()
                && !supplies.connection().signedOut().get();
        if (shown && quiet && answered) {
            check.some(rows);
        }
    }

    private static boolean isShownAnyway(OutboxRow row) {
        OutboxRow.Phase phase = row.standing().get().phase();
        return phase.isResult() || phase.isUnderWay();
    }

    private Optional<DraftNote> note(String id) {
        return supplies.typed(id)
                .map(Draft::note)
                .or(() -> Optional.ofNullable(supplies.kept().drafts().get(id)));
    }

    private void take(DraftNote note) {
        all.computeIfAbsent(note.id(), _ -> new OutboxRow(note)).become(note);
    }

    /// Looks what is in a draft, once.
    public void look(OutboxRow row) {
        if (!row.wantsLook()) {
            return;
        }
        Optional<OpenUser> open =
                supplies.users().find(row.id()).filter(one -> one.user().dirty().get());
        open.ifPresentOrElse(
                one -> row.show(Optional.of(DraftLook.of(one.user()))),
                () -> supplies.kept().ask(books -> DraftLook.of(books.drafts().find(row.id())), row::show, () -> {}));
    }

    /// Asks the server about all people with drafts.
    public void checkAll() {
        check.start(rows);
    }

    /// Sends what is ticked, or all.
    public void send() {
        check.stop();
        notice.set(Optional.empty());
        dispatch.start(ticks.meant());
    }

    /// Throws away what is ticked, or else one.
    ///
    /// @param one what is meant where nothing is ticked
    public void discard(Optional<OutboxRow> one) {
        List<String> ids = ticks.ids().isEmpty()
                ? one.filter(Ticks::isWaiting).map(OutboxRow::id).stream().toList()
                : List.copyOf(ticks.ids());
        if (!dispatch.isRunning() && !ids.isEmpty()) {
            discards.discard(ids);
        }
    }

    /// Writes drafts into a file in the background.
    ///
    /// @param ids whose
    public void export(Collection<String> ids, Path file) {
        export.write(ids, file, this::say);
    }

    /// Writes the draft of somebody who is open into a file in the background; the notice on the form says how it went.
    public void export(OpenUser open, Path file) {
        export.write(List.of(open.id()), file, open::say);
    }

    /// Reads files of drafts in the background, to be looked at before anything of them comes in.
    public void importFiles(List<Path> files) {
        imports.read(files);
    }

    /// Opens the person of a draft.
    ///
    /// @param then told who is open, once the server was asked about them
    public void open(OutboxRow row, Consumer<OpenUser> then) {
        Person person = supplies.people()
                .person(row.id())
                .orElseGet(() -> Person.unread(row.id(), row.note().get().name()));
        supplies.editor().open(person, then);
    }

    /// The address of the person's smallest picture, or `""`.
    public String picture(OutboxRow row) {
        return supplies.people().person(row.id()).map(Person::picture).orElse("");
    }
}
