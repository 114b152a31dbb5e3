package org.updateuser.view.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.form.FieldState;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;

/// The list that an editor shows, as it is typed. Each edit sets a new list, which can be undone.
final class Records {
    private final FieldState<List<Values>> state;
    private final Many<Values> many;

    Records(FieldState<List<Values>> state) {
        this.state = state;
        this.many = many(state.leaf().field());
    }

    private static Many<Values> many(Field<List<Values>> field) {
        if (field instanceof Many<?> list) {
            return list.ofRecords().orElseThrow();
        }
        throw new IllegalArgumentException("no list of records: " + field);
    }

    /// What one row has to say besides its values.
    ///
    /// @param origin the server's record that this one was made from
    /// @param changed whether it differs from that, or is new
    /// @param problem why it cannot be sent
    record Status(Optional<Values> origin, boolean changed, Optional<Problem> problem) {}

    List<Values> items() {
        return state.typed().get();
    }

    /// The status of each row.
    List<Status> statuses() {
        List<Optional<Values>> origins = Origins.of(many, state.base().get(), items());
        List<Status> statuses = new ArrayList<>();
        for (int place = 0; place < origins.size(); place++) {
            statuses.add(status(place, origins.get(place)));
        }
        return statuses;
    }

    private Status status(int place, Optional<Values> origin) {
        Values value = items().get(place);
        boolean changed = origin.map(served -> !many.item().same(served, value)).orElse(true);
        Optional<Problem> problem = state.findings().get().stream()
                .filter(finding -> finding.item() == place)
                .map(finding -> finding.problem())
                .findFirst();
        return new Status(origin, changed, problem);
    }

    void set(int place, Values value) {
        List<Values> all = new ArrayList<>(items());
        all.set(place, value);
        become(all);
    }

    void add(Values value) {
        List<Values> all = new ArrayList<>(items());
        all.add(value);
        become(all);
    }

    void remove(int place) {
        List<Values> all = new ArrayList<>(items());
        all.remove(place);
        become(all);
    }

    /// Takes one row back to what the server has; a row the server does not have goes.
    void revert(int place) {
        statuses().get(place).origin().ifPresentOrElse(served -> set(place, served), () -> remove(place));
    }

    /// Moves a row to another place.
    void move(int from, int to) {
        List<Values> all = new ArrayList<>(items());
        all.add(to, all.remove(from));
        become(all);
    }

    private void become(List<Values> all) {
        state.typed().set(List.copyOf(all));
    }
}
