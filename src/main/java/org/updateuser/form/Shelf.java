package org.updateuser.form;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Organization;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// The store, opened when it is first asked for, and in it the books of the organization that the server has. Its
/// methods block.
///
/// An opening that failed is tried again with the next question: the disk may have room again by then.
final class Shelf {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final StoreOpening opening;
    private final GenesysCloud server;
    private final String address;
    private @Nullable Store store;
    private @Nullable Books books;
    private boolean closed;

    Shelf(StoreOpening opening, GenesysCloud server, URI address) {
        this.opening = opening;
        this.server = server;
        this.address = address.toString();
    }

    /// The books, or nothing as long as nobody knows which organization it is: the server cannot be reached, and was
    /// never reached before.
    synchronized Optional<Books> books() throws StoreProblem {
        if (books == null && !closed) {
            Store opened = store();
            books = organization(opened).map(one -> Books.of(opened, one)).orElse(null);
        }
        return Optional.ofNullable(books);
    }

    /// The store that was opened.
    synchronized Store store() throws StoreProblem {
        if (store == null) {
            store = opening.open();
        }
        return store;
    }

    private Optional<Organization> organization(Store opened) throws StoreProblem {
        Reading<Organization> answer = asked();
        if (answer instanceof Reading.Got<Organization> got) {
            remember(opened, got.value());
            return Optional.of(got.value());
        }
        Optional<Organization> before = opened.organization(address);
        // Whoever may not ask for the organization's name still has one: its server stands for it.
        return before.isEmpty() && answer instanceof Reading.Denied<Organization>
                ? Optional.of(new Organization("server " + address, address))
                : before;
    }

    /// The server's answer, if it comes soon: a silent server must not keep anybody from what is kept here.
    private @Nullable Reading<Organization> asked() {
        return CompletableFuture.<@Nullable Reading<Organization>>supplyAsync(
                        server::organization, work -> Thread.ofVirtual().start(work))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void remember(Store opened, Organization found) throws StoreProblem {
        if (opened.isWritable()) {
            opened.putOrganization(address, found);
        }
    }

    /// Takes in which organization the server says it has.
    ///
    /// @return whether the books are now other ones
    synchronized boolean become(Organization found) throws StoreProblem {
        if (closed || (books != null && books.organization().id().equals(found.id()))) {
            return false;
        }
        Store opened = store();
        remember(opened, found);
        books = Books.of(opened, found);
        return true;
    }

    /// Closes the store. From then on there are no books.
    synchronized void close() {
        closed = true;
        books = null;
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
