package org.updateuser.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.StoreProblem;

/// Switches auto-answer of many people fifty at a time, where nothing else of them changes. No version guards it.
///
/// Whatever does not come to a clear end this way has a turn of its own afterwards, guarded as ever.
final class AutoAnswers {
    private final Tools tools;
    private final long run;
    private final Consumer<Task> told;

    AutoAnswers(Tools tools, long run, Consumer<Task> told) {
        this.tools = tools;
        this.run = run;
        this.told = told;
    }

    /// Whether this is all that changes of a person.
    static boolean isAll(List<Change> changes) {
        return !changes.isEmpty()
                && changes.stream().allMatch(change -> change.leaf().field() == Catalogue.ACD_AUTO_ANSWER);
    }

    /// Sends as many as there are. Blocks.
    ///
    /// @param goesOn whether nobody has asked to stop
    /// @return what was in the way
    Optional<Stop> send(BooleanSupplier goesOn) throws StoreProblem {
        int reached = 0;
        List<Task> page = page(reached);
        while (!page.isEmpty() && goesOn.getAsBoolean()) {
            reached = page.getLast().place();
            List<Task> some =
                    page.stream().filter(task -> isAll(task.changes())).toList();
            Optional<Stop> stop = some.isEmpty() ? Optional.empty() : send(some);
            if (stop.isPresent()) {
                return stop;
            }
            page = page(reached);
        }
        return Optional.empty();
    }

    private List<Task> page(int reached) throws StoreProblem {
        return tools.runs().page(run, List.of(State.WAITING), reached, GenesysCloud.AUTO_ANSWERS_MOST);
    }

    private Optional<Stop> send(List<Task> some) throws StoreProblem {
        Instant now = tools.clock().instant();
        List<Sent> requests = new ArrayList<>();
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        for (Task task : some) {
            requests.add(new Sent(task.id(), task.name(), now, tools.by().get(), "PATCH", task.base(), patch(task)));
            wanted.put(task.id(), task.wanted().get(Catalogue.ACD_AUTO_ANSWER));
        }
        List<Task> begun = tools.runs().beginAll(run, some, requests);
        Map<String, Values> users = new HashMap<>();
        Outcome outcome =
                tools.server().autoAnswer(wanted, all -> all.forEach(user -> users.put(user.get(Catalogue.ID), user)));
        Result result = Result.of(outcome, tools.clock().instant());
        List<Task> ended = new ArrayList<>();
        for (Task task : begun) {
            ended.add(ended(task, outcome, Optional.ofNullable(users.get(task.id()))));
        }
        tools.runs().completeAll(run, ended, result);
        ended.forEach(told);
        return stop(outcome);
    }

    private static Patch patch(Task task) {
        return Patch.of(task.base(), task.wanted());
    }

    private static Task ended(Task task, Outcome outcome, Optional<Values> user) {
        return switch (outcome) {
            case Outcome.Done _ ->
                user.map(now -> task.acknowledged(patch(task), now).as(State.DONE, ""))
                        .orElseGet(() -> task.as(State.UNCONFIRMED, ""));
            case Outcome.Unsure _ -> task; // a turn of its own asks what became of it
            case Outcome.Stale _, Outcome.Refused _, Outcome.Unsent _ -> task.as(State.WAITING, "");
        };
    }

    private static Optional<Stop> stop(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused when Stop.isOf(refused.refusal()) -> Optional.of(Stop.of(refused.refusal()));
            case Outcome.Unsent unsent -> Optional.of(Stop.of(unsent.trouble()));
            default -> Optional.empty();
        };
    }
}
