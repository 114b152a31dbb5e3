package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;

/// What is to become of one person, looked at before anything of it is sent. What would change is found once, when it
/// is made: lists of very many of them are gone over again and again.
public final class Proposal {
    /// What has to be known of somebody whatever changes.
    private static final List<Field<?>> ALWAYS =
            List.of(Catalogue.ID, Catalogue.NAME, Catalogue.VERSION, Catalogue.STATE_CHOICE);

    private final Values served;
    private final Values wanted;
    private final List<Finding> findings;
    private final List<Leaf<?>> silent;
    private final List<Change> changes;
    private final int requests;

    /// @param served the person as the server has it
    /// @param wanted what of the wishes can be sent: what is invalid stays as it is served
    /// @param findings what is invalid
    /// @param silent the rows that were to change and of which the server said nothing
    public Proposal(Values served, Values wanted, List<Finding> findings, List<Leaf<?>> silent) {
        this.served = served;
        this.wanted = wanted;
        this.findings = findings;
        this.silent = silent;
        this.changes = Difference.between(served, wanted);
        this.requests = Plan.of(served, wanted).steps().size();
    }

    static Proposal of(Values served, Values wished, List<Leaf<?>> silent, Permissions permissions) {
        Checked checked = Allowed.check(served, wished, permissions);
        return new Proposal(served, checked.sendable(), checked.findings(), silent);
    }

    /// The person as the server has it.
    public Values served() {
        return served;
    }

    /// What of the wishes can be sent: what is invalid stays as it is served.
    public Values wanted() {
        return wanted;
    }

    /// What is invalid.
    public List<Finding> findings() {
        return findings;
    }

    /// The rows that were to change and of which the server said nothing.
    public List<Leaf<?>> silent() {
        return silent;
    }

    /// Who it is.
    public String id() {
        return served.get(Catalogue.ID);
    }

    /// The person's name as it is served.
    public String name() {
        return served.get(Catalogue.NAME);
    }

    /// What would change, in the order of the catalogue.
    public List<Change> changes() {
        return changes;
    }

    /// How many requests it takes.
    public int requests() {
        return requests;
    }

    /// The same without changing some rows.
    ///
    /// @param kept the keys of the rows that stay as they are
    public Proposal without(Set<String> kept) {
        Values result = wanted;
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            result = kept.contains(leaf.key()) ? reset(leaf, result) : result;
        }
        return new Proposal(served, result, findings, silent);
    }

    /// The same with one more thing that is invalid.
    public Proposal with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new Proposal(served, wanted, List.copyOf(all), silent);
    }

    private <T> Values reset(Leaf<T> leaf, Values user) {
        return leaf.in(served) ? leaf.put(user, leaf.get(served)) : user;
    }

    /// The same with nothing in it but what changes and what has to be known of somebody whatever changes: enough to
    /// send it, to merge it, and to take it back.
    public Proposal narrowed() {
        List<Field<?>> touched = changes().stream()
                .<Field<?>>map(change -> change.leaf().property())
                .toList();
        return new Proposal(narrowed(served, touched), narrowed(wanted, touched), findings, silent);
    }

    /// Of a user only some properties, and what has to be known of somebody whatever changes.
    public static Values narrowed(Values user, List<Field<?>> touched) {
        Values result = Values.EMPTY;
        for (Field<?> property : Catalogue.PROPERTIES) {
            boolean taken = touched.contains(property) || ALWAYS.contains(property);
            result = taken && user.has(property) ? result.take(property, user) : result;
        }
        return result;
    }
}
