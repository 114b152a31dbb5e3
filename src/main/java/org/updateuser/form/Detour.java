package org.updateuser.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.updateuser.api.Detours;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Membership;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;

/// What a PATCH was accepted for and did not change, asked for the other way that is documented: profile skills by
/// a PUT of their own, groups by their members. Each request is written down before it is sent, like any other.
final class Detour {
    private static final Set<Field<?>> OTHER_WAYS = Set.of(Catalogue.PROFILE_SKILLS, Catalogue.GROUPS);

    private record Step(String method, Patch patch, Supplier<Outcome> request) {}

    private final Detours detours;
    private final String id;
    private final Values base;
    private final Values wanted;
    private final Set<Field<?>> properties;

    /// @param base the user as the server has it
    /// @param wanted as it was asked for
    /// @param rows what was not applied of it
    Detour(Detours detours, Values base, Values wanted, Collection<Leaf<?>> rows) {
        this.detours = detours;
        this.id = base.get(Catalogue.ID);
        this.base = base;
        this.wanted = wanted;
        this.properties = properties(rows);
    }

    /// The properties among these rows for which there is another way.
    static Set<Field<?>> properties(Collection<Leaf<?>> rows) {
        return rows.stream().map(Leaf::property).filter(OTHER_WAYS::contains).collect(Collectors.toSet());
    }

    /// Sends one request after the other, up to the first that was not applied. Blocks.
    ///
    /// @return what came of the last
    Outcome send(Recorder recorder) {
        Outcome last = new Outcome.Done(base, "");
        Values before = base;
        for (Step step : steps()) {
            last = recorder.record(step.method(), before, step.patch(), step.request());
            if (!(last instanceof Outcome.Done)) {
                return last;
            }
            before = step.patch().applyTo(before);
        }
        return last;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (properties.contains(Catalogue.PROFILE_SKILLS)) {
            List<String> skills = wanted.get(Catalogue.PROFILE_SKILLS);
            Values body = Values.EMPTY.with(Catalogue.PROFILE_SKILLS, skills);
            steps.add(new Step("PUT", patch(body), () -> detours.profileSkills(id, skills)));
        }
        if (properties.contains(Catalogue.GROUPS)) {
            members(steps);
        }
        return steps;
    }

    private void members(List<Step> steps) {
        List<Values> groups = new ArrayList<>(base.get(Catalogue.GROUPS));
        for (Values group : wanted.get(Catalogue.GROUPS)) {
            String joined = group.get(Membership.ID);
            if (!ids(groups).contains(joined)) {
                groups.add(group);
                steps.add(new Step("POST", patch(groups), () -> detours.join(id, joined)));
            }
        }
        for (Values group : base.get(Catalogue.GROUPS)) {
            String left = group.get(Membership.ID);
            if (!ids(wanted.get(Catalogue.GROUPS)).contains(left)) {
                groups.remove(group);
                steps.add(new Step("DELETE", patch(groups), () -> detours.leave(id, left)));
            }
        }
    }

    private Patch patch(List<Values> groups) {
        return patch(Values.EMPTY.with(Catalogue.GROUPS, List.copyOf(groups)));
    }

    private Patch patch(Values body) {
        return new Patch(base.get(Catalogue.VERSION), body);
    }

    private static Set<String> ids(List<Values> groups) {
        return groups.stream().map(group -> group.get(Membership.ID)).collect(Collectors.toSet());
    }
}
