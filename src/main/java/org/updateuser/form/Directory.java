package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Folding;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Reference;
import org.updateuser.model.Values;
import org.updateuser.wire.Listing;

/// What the pickers choose from, and where one is: groups, locations, the organization, oneself.
public final class Directory {
    private static final int PICKED_MOST = 200;

    private final GenesysCloud server;
    private final Threads threads;
    private final Names names;
    private final People people;
    private final ReadOnlyObjectWrapper<Optional<Organization>> organization =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile List<Named> groups = List.of();
    private volatile List<Named> locations = List.of();

    public Directory(GenesysCloud server, Threads threads, Names names, People people) {
        this.server = server;
        this.threads = threads;
        this.names = names;
        this.people = people;
    }

    /// The organization, once its name has been read.
    public ReadOnlyObjectProperty<Optional<Organization>> organization() {
        return organization.getReadOnlyProperty();
    }

    /// Reads it all. What cannot be read leaves its picker as it was and is asked for again with the next refresh.
    public void refresh(Editor editor) {
        threads.fetch(() -> all(server::groups), found -> {
            groups = found.orElse(groups);
            names.learn(groups);
        });
        threads.fetch(() -> all(server::locations), found -> {
            locations = found.orElse(locations);
            names.learn(locations);
        });
        threads.fetch(server::organization, answer -> {
            if (answer instanceof Reading.Got<Organization> got) {
                organization.set(Optional.of(got.value()));
            }
        });
        threads.fetch(server::me, answer -> {
            if (answer instanceof Reading.Got<Values> got) {
                editor.setOwnId(got.value().get(Catalogue.ID));
            }
        });
    }

    private static Optional<List<Named>> all(IntFunction<Reading<Listing<Named>>> read) {
        List<Named> all = new ArrayList<>();
        int page = 1;
        boolean more = true;
        while (more) {
            if (!(read.apply(page) instanceof Reading.Got<Listing<Named>> got)) {
                return Optional.empty();
            }
            all.addAll(got.value().items());
            more = page < got.value().pages() && !got.value().items().isEmpty();
            page++;
        }
        return Optional.of(List.copyOf(all));
    }

    /// What a picker offers for a text. It may take a moment, so it runs in the background.
    public List<Named> find(Reference.Target target, String text) {
        return switch (target) {
            case PERSON ->
                people.find(text, PICKED_MOST).stream().map(Names::named).toList();
            case GROUP -> matching(groups, text);
            case LOCATION -> matching(locations, text);
        };
    }

    private static List<Named> matching(List<Named> all, String text) {
        String folded = Folding.fold(text.strip());
        return all.stream()
                .filter(one -> Folding.fold(one.name() + "\n" + one.detail()).contains(folded))
                .limit(PICKED_MOST)
                .toList();
    }
}
