package org.updateuser.api;

import java.util.List;
import java.util.function.Function;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Refusal;
import org.updateuser.wire.MembersJson;

/// The documented ways beside PATCH, for a service that takes a property there and ignores it here. None says in
/// its answer what the user is then, so the user is read after it.
public final class Detours {
    private final Way line;
    private final Function<String, Reading<Values>> user;

    /// @param user reads a user by the id
    Detours(Way line, Function<String, Reading<Values>> user) {
        this.line = line;
        this.user = user;
    }

    /// Replaces the profile skills of a user. No version guards it.
    public Outcome profileSkills(String id, List<String> skills) {
        return write(
                id, new Call("PUT", "/api/v2/users/" + Call.encoded(id) + "/profileskills", MembersJson.write(skills)));
    }

    /// Adds a user to a group, guarded by the version that the group has now.
    public Outcome join(String id, String group) {
        return switch (Answer.reading(line.send(Call.get(path(group))), MembersJson::version)) {
            case Reading.Got<Integer> version ->
                write(id, new Call("POST", path(group) + "/members", MembersJson.write(List.of(id), version.value())));
            case Reading.Denied<Integer>(Refusal refusal) -> new Outcome.Refused(refusal);
            case Reading.Failed<Integer> failed -> new Outcome.Unsent(failed.trouble());
        };
    }

    /// Takes a user out of a group.
    public Outcome leave(String id, String group) {
        return write(id, new Call("DELETE", path(group) + "/members?ids=" + Call.encoded(id), ""));
    }

    private static String path(String group) {
        return "/api/v2/groups/" + Call.encoded(group);
    }

    private Outcome write(String id, Call call) {
        return Verdict.outcome(line.send(call), answer -> Verdict.done(answer, () -> now(id)));
    }

    private Values now(String id) {
        return user.apply(id) instanceof Reading.Got<Values> got ? got.value() : Values.EMPTY;
    }
}
