package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Problem;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// What was typed, and what of it can be sent.
///
/// What is invalid never blocks the rest: a value stays as it is on the server, an unfinished new item is left out of
/// its list, an unfinished change of an old item leaves the server's. What the server itself has is never complained
/// of.
///
/// @param sendable the base with everything that is valid
/// @param findings what is not
public record Checked(Values sendable, List<Finding> findings) {
    /// A problem of a row, or of one item of its list.
    ///
    /// @param item the index among the typed items, or -1
    public record Finding(Leaf<?> leaf, int item, Problem problem) {}

    /// Checks what differs from the base.
    public static Checked of(Values base, Values typed) {
        Values sendable = typed;
        List<Finding> findings = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.field().traits().access().editable() && leaf.in(typed) && !leaf.same(base, typed)) {
                sendable = check(leaf, base, sendable, findings);
            }
        }
        return new Checked(sendable, List.copyOf(findings));
    }

    private static <T> Values check(Leaf<T> leaf, Values base, Values typed, List<Finding> findings) {
        Field<T> field = leaf.field();
        if (field instanceof Many<?> many) {
            return checkItems(many, leaf.owner(), base, typed, findings);
        }
        List<Problem> problems = isOwnManager(leaf, typed)
                ? List.of(new Problem(Problem.Code.OWN_MANAGER, List.of()))
                : field.problems(leaf.get(typed));
        problems.forEach(problem -> findings.add(new Finding(leaf, -1, problem)));
        return problems.isEmpty() ? typed : leaf.put(typed, leaf.get(base));
    }

    private static boolean isOwnManager(Leaf<?> leaf, Values typed) {
        return leaf.field() == Catalogue.MANAGER && typed.get(Catalogue.MANAGER).equals(typed.get(Catalogue.ID));
    }

    private static <T> Values checkItems(
            Many<T> many, @Nullable Struct owner, Values base, Values typed, List<Finding> findings) {
        Leaf<List<T>> leaf = new Leaf<>(owner, many);
        Unfinished<T> unfinished = new Unfinished<>(many, leaf.get(base), leaf.get(typed));
        unfinished.problems().forEach((index, problem) -> findings.add(new Finding(leaf, index, problem)));
        return unfinished.problems().isEmpty() ? typed : leaf.put(typed, unfinished.finished());
    }
}
