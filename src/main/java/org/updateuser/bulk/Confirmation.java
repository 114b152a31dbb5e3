package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.StoreProblem;

/// Asks, for many people at once, what their answers did not say.
final class Confirmation {
    private static final int PAGE = 100;

    private final Tools tools;
    private final long run;
    private final Consumer<Task> told;

    Confirmation(Tools tools, long run, Consumer<Task> told) {
        this.tools = tools;
        this.run = run;
        this.told = told;
    }

    /// Asks. Blocks.
    ///
    /// @return what was in the way
    Optional<Stop> confirm() throws StoreProblem {
        int reached = 0;
        List<Task> page = page(reached);
        while (!page.isEmpty()) {
            Gathered gathered = new Gathering(tools.server(), _ -> {}, () -> false)
                    .read(page.stream().map(Task::id).toList(), 0);
            List<Task> known = new ArrayList<>();
            for (Task task : page) {
                Optional.ofNullable(gathered.found().get(task.id())).ifPresent(user -> known.add(known(task, user)));
            }
            tools.runs().putAll(run, known);
            known.forEach(told);
            if (!gathered.isWhole()) {
                return gathered.denied()
                        .map(Stop::of)
                        .or(() -> gathered.failed().map(Stop::of));
            }
            reached = page.getLast().place();
            page = page(reached);
        }
        return Optional.empty();
    }

    private List<Task> page(int reached) throws StoreProblem {
        return tools.runs().page(run, List.of(State.UNCONFIRMED), reached, PAGE);
    }

    /// What somebody else has changed since then tells nothing of it.
    private static Task known(Task task, Values user) {
        boolean since = user.get(Catalogue.VERSION) > task.base().get(Catalogue.VERSION);
        Values asked = task.wanted().without(Catalogue.VERSION);
        String ignored = ReadBack.unapplied(new Patch(0, asked), user).stream()
                .map(Leaf::key)
                .collect(Collectors.joining(" "));
        if (!ignored.isEmpty() && !since) {
            return task.as(State.REFUSED, ignored);
        }
        return task.as(task.detail().equals(State.MERGED.name()) ? State.MERGED : State.DONE, "");
    }
}
