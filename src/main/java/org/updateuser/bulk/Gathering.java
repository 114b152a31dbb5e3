package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.wire.Listing;

/// Reads many people with everything that can be changed of them, in as few requests as there is a way.
///
/// How many the service gives by their ids at once is not documented: it is asked for fewer when it says too many.
/// Where more than a fifth of everybody is wanted the pages of the whole list are fewer requests than that.
public final class Gathering {
    private static final int EVERYBODY = Integer.MAX_VALUE;
    private static final int AT_ONCE = 100; // ids; the address stays below 4,096 characters
    private static final String TOO_MANY = "max.user.ids";
    private static final List<String> STATES = List.of("active", "inactive", "deleted");

    /// What was read.
    ///
    /// @param found by id
    /// @param missing the ids of whom the server does not know
    /// @param denied why it is not all, if the server said no
    /// @param failed why it is not all, if no answer came
    public record Gathered(
            Map<String, Values> found, List<String> missing, Optional<Refusal> denied, Optional<Trouble> failed) {
        /// Whether everybody was asked for.
        public boolean isWhole() {
            return denied.isEmpty() && failed.isEmpty();
        }
    }

    private final GenesysCloud server;
    private final IntConsumer progress;
    private final BooleanSupplier stopped;
    private final Map<String, Values> found = new LinkedHashMap<>();
    private Optional<Refusal> denied = Optional.empty();
    private Optional<Trouble> failed = Optional.empty();
    private int portion = AT_ONCE;
    private List<String> expands = Catalogue.expands();

    /// @param server in a run's urgency
    /// @param progress told how many have been read
    /// @param stopped whether nobody waits for it any more
    public Gathering(GenesysCloud server, IntConsumer progress, BooleanSupplier stopped) {
        this.server = server;
        this.progress = progress;
        this.stopped = stopped;
    }

    /// Reads them. Blocks.
    ///
    /// @param ids whose
    /// @param everybody how many people the organization has, or 0 where nobody knows
    public Gathered read(SequencedCollection<String> ids, int everybody) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        readLists(wanted, everybody);
        List<String> missing = new ArrayList<>();
        if (goesOn()) {
            wanted.stream().filter(id -> !found.containsKey(id)).forEach(id -> readAlone(id, missing));
        }
        return new Gathered(found, List.copyOf(missing), denied, failed);
    }

    private void readLists(Set<String> wanted, int everybody) {
        boolean most = everybody > AT_ONCE && wanted.size() > everybody / (GenesysCloud.PEOPLE_PAGE / AT_ONCE);
        if (most) {
            STATES.forEach(state -> readPages(state, wanted::contains, wanted.size()));
        }
        readByIds(new ArrayList<>(
                wanted.stream().filter(id -> !found.containsKey(id)).toList()));
    }

    /// Asks what versions they have, by lists alone and without anything that has to be asked for: whoever is in no
    /// list is not found. Blocks.
    public Gathered versions(SequencedCollection<String> ids, int everybody) {
        expands = List.of();
        readLists(new LinkedHashSet<>(ids), everybody);
        return new Gathered(found, List.of(), denied, failed);
    }

    /// Reads everybody whom the list of people has. Blocks.
    public Gathered everybody() {
        STATES.forEach(state -> readPages(state, _ -> true, EVERYBODY));
        return new Gathered(found, List.of(), denied, failed);
    }

    private boolean goesOn() {
        return denied.isEmpty() && failed.isEmpty() && !stopped.getAsBoolean();
    }

    private void readPages(String state, Predicate<String> wanted, int most) {
        boolean more = true;
        for (int page = 1; more && goesOn() && found.size() < most; page++) {
            more = false;
            Reading<Listing<Values>> answer = server.users(state, page, expands);
            if (answer instanceof Reading.Got<Listing<Values>> got) {
                got.value().items().stream()
                        .filter(user -> wanted.test(user.get(Catalogue.ID)))
                        .forEach(user -> found.put(user.get(Catalogue.ID), user));
                more = got.value().hasNext();
                progress.accept(found.size());
            } else if (most == EVERYBODY) { // else what a page does not give is asked for by its id
                note(answer);
            }
        }
    }

    private void note(Reading<Listing<Values>> answer) {
        switch (answer) {
            case Reading.Got<Listing<Values>> _ -> {}
            case Reading.Denied<Listing<Values>>(Refusal refusal) -> denied = Optional.of(refusal);
            case Reading.Failed<Listing<Values>>(Trouble trouble) -> failed = Optional.of(trouble);
        }
    }

    private void readByIds(List<String> ids) {
        int from = 0;
        while (from < ids.size() && goesOn()) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + portion));
            switch (server.users(some, expands)) {
                case Reading.Got<Listing<Values>> got -> {
                    Set<String> asked = Set.copyOf(some);
                    got.value().items().stream()
                            .filter(user -> asked.contains(user.get(Catalogue.ID)))
                            .forEach(user -> found.put(user.get(Catalogue.ID), user));
                    from += some.size();
                    progress.accept(found.size());
                }
                case Reading.Denied<Listing<Values>>(Refusal refusal)
                when refusal.code().equals(TOO_MANY) && portion > 1 -> portion = portion / 2;
                case Reading.Denied<Listing<Values>>(Refusal refusal) -> denied = Optional.of(refusal);
                case Reading.Failed<Listing<Values>>(Trouble trouble) -> failed = Optional.of(trouble);
            }
        }
    }

    /// A list may leave somebody out whom the server knows.
    private void readAlone(String id, List<String> missing) {
        if (!goesOn()) {
            return;
        }
        switch (new Exchanges(server, id).readAnywhere(false)) {
            case Exchanges.Read.Found alone -> {
                found.put(id, alone.user());
                progress.accept(found.size());
            }
            case Exchanges.Read.Denied(Refusal refusal) when refusal.status() == 404 -> missing.add(id);
            case Exchanges.Read.Denied(Refusal refusal) -> denied = Optional.of(refusal);
            case Exchanges.Read.Failed(Trouble trouble) -> failed = Optional.of(trouble);
        }
    }
}
