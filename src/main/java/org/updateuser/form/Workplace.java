package org.updateuser.form;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Person;

/// The states of all screens on one connection, made for each other.
///
/// @param threads where their work runs
/// @param later the timer
/// @param admittance asked before anything is sent
/// @param checks what looks at a value while it is typed
/// @param sideBySide two people who are compared
public record Workplace(
        Words words,
        Names names,
        Threads threads,
        Later later,
        Kept kept,
        Connection connection,
        Tempo tempo,
        Rights rights,
        Customs customs,
        People people,
        Editor editor,
        Directory directory,
        Outbox outbox,
        Bulk bulk,
        BulkFile bulkFile,
        RunList runs,
        HistoryList history,
        RecentPeople recent,
        PeopleTiles tiles,
        Situation situation,
        Admittance admittance,
        Settler settler,
        Checks checks,
        SideBySide sideBySide) {
    private static final int UNAUTHORIZED = 401;
    private static final int PROXY_ASKS = 407;

    /// What a workplace works with.
    ///
    /// @param server where the people are
    /// @param address the server's address
    /// @param store how what is kept here is opened
    /// @param later the timer
    /// @param nanoTime tells keystrokes that belong together from those that don't
    public record Tools(
            GenesysCloud server,
            URI address,
            StoreOpening store,
            Threads threads,
            Later later,
            Clock clock,
            LongSupplier nanoTime) {}

    /// Opens somebody, in the list or not.
    ///
    /// @param id whose; where the server knows nobody of that id, the editor says so
    public void open(String id) {
        editor.open(people.person(id).orElseGet(() -> Person.unread(id, id)));
    }

    /// Notes how an exchange went, on any thread.
    public void exchanged(Exchange exchange) {
        if (exchange.status() == PROXY_ASKS) {
            connection.barred();
            return;
        }
        connection.exchanged(exchange.status() > 0);
        if (!exchange.path().startsWith("/api/v2/authorization/")) { // else it would be asked for ever
            rights.exchanged(exchange.status());
        }
        if (exchange.status() == UNAUTHORIZED) {
            connection.rejected();
        }
    }

    /// Makes all of it. Nothing is asked yet.
    public static Workplace of(Tools tools, Words words) {
        Threads threads = tools.threads();
        GenesysCloud server = tools.server();
        Names names = new Names();
        Kept kept = new Kept(tools.store(), server, tools.address(), threads, tools.clock());
        People people = new People(server, threads, words, names, kept);
        Editor editor = new Editor(server, threads, words, tools.nanoTime(), kept, tools.later());
        editor.saver().explain(new EmailClash(words, people, editor));
        Connection connection = new Connection(server, threads, tools.later());
        Tempo tempo = new Tempo(words, threads, tools.later());
        Rights rights = new Rights(server, threads, editor.users());
        Situation situation = new Situation(words, kept, connection, editor, tempo, rights);
        Admittance admittance = new Admittance(words, connection, rights, kept, situation);
        editor.saver().admit(admittance);
        Supplies supplies =
                new Supplies(server, threads, words, kept, connection, people, editor, tools.later(), tools.nanoTime());
        Directory directory = new Directory(server, threads, names, people, kept);
        Sentences sentences = new Sentences(words, names);
        RunWords said = new RunWords(words, sentences);
        Bulk bulk = new Bulk(supplies, rights, tempo, said);
        Checks checks = Checks.of(supplies, names, rights, directory);
        return new Workplace(
                words,
                names,
                threads,
                tools.later(),
                kept,
                connection,
                tempo,
                rights,
                new Customs(server, threads, words),
                people,
                editor,
                directory,
                new Outbox(supplies, admittance),
                bulk,
                new BulkFile(supplies, directory, bulk, said),
                new RunList(supplies, admittance, bulk, said, new RunExport(supplies, said, sentences)),
                new HistoryList(kept, editor, threads, words, ZoneId.systemDefault()),
                new RecentPeople(kept),
                new PeopleTiles(people, kept, threads, words),
                situation,
                admittance,
                new Settler(server, threads, kept),
                checks,
                new SideBySide(server, threads, words, editor));
    }

    /// Reads what the first screen shows, from what is kept here and from the server. To be called where the state
    /// of the screens is touched.
    public void start() {
        kept.refresh();
        people.refresh();
        directory.refresh(editor);
        settler.settle();
        recent.read();
        tiles.read();
        history.retention().start();
        rights.refresh();
        customs.refresh();
        connection.onReturn(this::returned);
    }

    /// Whatever was shown from what is kept here is read now.
    private void returned() {
        kept.refresh();
        people.refresh();
        directory.refresh(editor);
        settler.settle();
        rights.refresh(); // somebody else may have signed in
        customs.refresh();
        editor.current()
                .get()
                .filter(open -> open.keptSince().get().isPresent())
                .ifPresent(open -> editor.refresh());
    }
}
