package org.updateuser.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.updateuser.bulk.Demand;
import org.updateuser.bulk.Matched;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.bulk.Undoing;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Change;
import org.updateuser.patch.Task;

/// By what many people change: a form, a file, or a run that is taken back.
public sealed interface BulkSource {
    /// Nobody is to change.
    static BulkSource nobody() {
        return new OfDemands(new Matched(List.of(), List.of()), "");
    }

    /// The form, one change for all.
    static BulkSource ofForm(List<String> ids, BulkForm form) {
        return new OfForm(ids, form);
    }

    /// Of the people who are meant.
    List<String> ids();

    /// Whether there is nothing to look at.
    default boolean isNobody() {
        return ids().isEmpty();
    }

    /// Whether it is a change by the form of these people already: what is typed for them stays.
    ///
    /// @param chosen who is chosen
    default boolean isAbout(Chosen chosen) {
        return false;
    }

    /// What computes the preview, on another thread; what it needs of the screen is taken now.
    Supplier<Preview> preview(Map<String, Values> people, Surroundings around, Instant at);

    /// What a run is called that nobody has named.
    String name(Words words, Preview preview);

    /// The number of the run that is taken back, or 0.
    default long undoes() {
        return 0;
    }

    /// By the form.
    record OfForm(List<String> ids, BulkForm form) implements BulkSource {
        @Override
        public boolean isAbout(Chosen chosen) {
            return ids.size() == chosen.size().get() && ids.stream().allMatch(chosen::has);
        }

        @Override
        public Supplier<Preview> preview(Map<String, Values> people, Surroundings around, Instant at) {
            BulkEdit edit = form.edit();
            return () -> Preview.of(ids.stream().map(id -> new Demand(id, edit)).toList(), people, around, at);
        }

        @Override
        public String name(Words words, Preview preview) {
            String rows = words.listed(form.edit().leaves().stream().map(words::label));
            return words.text("run.name", rows, preview.tally().sent());
        }
    }

    /// By demands of one's own for each person, such as the rows of a file.
    ///
    /// @param matched whom they are about, and those that are about nobody
    record OfDemands(Matched matched, String title) implements BulkSource {
        @Override
        public List<String> ids() {
            return matched.demands().stream().map(Demand::id).distinct().toList();
        }

        @Override
        public Supplier<Preview> preview(Map<String, Values> people, Surroundings around, Instant at) {
            return () -> Preview.of(matched.demands(), people, around, at).and(matched.unmatched());
        }

        @Override
        public boolean isNobody() {
            return matched.demands().isEmpty() && matched.unmatched().isEmpty();
        }

        @Override
        public String name(Words words, Preview preview) {
            return title;
        }
    }

    /// By taking a run back.
    record OfRun(long undoes, String title, List<Task> tasks) implements BulkSource {
        @Override
        public List<String> ids() {
            return tasks.stream().map(Task::id).distinct().toList();
        }

        @Override
        public Supplier<Preview> preview(Map<String, Values> people, Surroundings around, Instant at) {
            return () -> Undoing.of(tasks, people, at).preview();
        }

        @Override
        public String name(Words words, Preview preview) {
            return words.text("run.name.back", title);
        }
    }

    /// The rows that somebody's change is about.
    static List<Leaf<?>> leaves(List<Change> changes) {
        return changes.stream().<Leaf<?>>map(Change::leaf).distinct().toList();
    }
}
