package org.updateuser.bulk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Task;
import org.updateuser.patch.Wish;
import org.updateuser.sandbox.Exchange;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Runs;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;
import org.updateuser.wire.Listing;

/// A sandbox with a store beside it, and somebody who changes many of its people.
final class Office implements AutoCloseable {
    static final String HERE = "here";

    final Sandbox sandbox;
    final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    final GenesysCloud server;
    private final Path folder;
    private Store store;
    private volatile Awaited awaited = new Awaited(0, new CompletableFuture<>());

    private record Awaited(int times, CompletableFuture<Void> came) {
        void look(int now) {
            if (now >= times) {
                came.complete(null);
            }
        }
    }

    Office(Path folder, UnaryOperator<Settings> settings) throws IOException, StoreProblem {
        sandbox = Sandbox.start(settings.apply(Settings.standard()));
        sandbox.observe(this::exchanged);
        server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {});
        this.folder = folder;
        store = Store.open(folder, true);
    }

    private void exchanged(Exchange exchange) {
        exchanges.add(exchange);
        awaited.look(exchanges.size());
    }

    /// Comes true as soon as the server has been asked so often altogether; one such is awaited at a time.
    CompletableFuture<Void> asked(int times) {
        Awaited next = new Awaited(times, new CompletableFuture<>());
        awaited = next;
        next.look(exchanges.size());
        return next.came();
    }

    /// Leaves the store to somebody else for a while.
    void leave() {
        store.close();
    }

    /// Has the store again, with whatever is in it now.
    void comeBack() throws StoreProblem {
        store = Store.open(folder, true);
    }

    Runs runs() {
        return store.runs(HERE);
    }

    Store store() {
        return store;
    }

    /// Everybody who is active.
    List<Person> people() {
        List<Person> people = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more; page++) {
            Listing<Person> listing =
                    ((org.updateuser.api.Reading.Got<Listing<Person>>) server.people("active", page)).value();
            people.addAll(listing.items());
            more = listing.hasNext();
        }
        return people;
    }

    /// The ids of the first of them.
    List<String> ids(int most) {
        return people().stream().map(Person::id).limit(most).toList();
    }

    Map<String, Values> read(List<String> ids) {
        Gathered gathered = new Gathering(server, _ -> {}, () -> false).read(ids, 0);
        return gathered.found();
    }

    Preview preview(List<String> ids, Wish... wishes) {
        BulkEdit edit = new BulkEdit(List.of(wishes));
        return preview(ids.stream().map(id -> new Demand(id, edit)).toList());
    }

    Preview preview(List<Demand> demands) {
        return Preview.of(
                demands,
                read(demands.stream().map(Demand::id).toList()),
                new Surroundings(Permissions.UNKNOWN, "", people()),
                Clock.systemUTC().instant());
    }

    long run(Preview preview) throws StoreProblem {
        return runs().create("A run", Clock.systemUTC().instant(), "", 0, preview.tasks());
    }

    Execution execution(long run) {
        return new Execution(new Tools(server, runs(), Clock.systemUTC(), () -> "Somebody"), run, _ -> {});
    }

    Ending work(long run) {
        return execution(run).work(Integer.MAX_VALUE);
    }

    List<Task> rows(long run) throws StoreProblem {
        return runs().page(run, List.of(), 0, Integer.MAX_VALUE);
    }

    /// The requests that wrote and were answered with success.
    List<Exchange> writes() {
        return exchanges.stream()
                .filter(one -> !one.method().equals("GET")
                        && one.status() == 200
                        && one.target().startsWith("/api/v2/users/"))
                .toList();
    }

    @Override
    public void close() {
        server.close();
        store.close();
        sandbox.close();
    }
}
