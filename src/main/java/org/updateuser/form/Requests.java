package org.updateuser.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Membership;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;
import org.updateuser.patch.Sent;
import org.updateuser.wire.MembersJson;
import org.updateuser.wire.UserJson;

/// The requests a save would send, in words a colleague or a tool understands.
public final class Requests {
    /// One request.
    ///
    /// @param line its method and path
    /// @param json its body, as it is sent but for the white space
    public record Request(String line, String json) {}

    private Requests() {}

    /// What would be sent now, in order; nothing of a person without version.
    public static List<Request> of(OpenUser open) {
        return patches(open).stream()
                .map(patch -> new Request("PATCH /api/v2/users/" + open.id(), UserJson.pretty(patch)))
                .toList();
    }

    /// The same as the patches that they carry.
    static List<Patch> patches(OpenUser open) {
        return new Plan(steps(open)).preview(base(open), target(open));
    }

    /// The steps of it.
    static List<Plan.Step> steps(OpenUser open) {
        return open.hasVersion() ? Plan.of(base(open), target(open)).steps() : List.of();
    }

    private static Values base(OpenUser open) {
        return open.user().base().get();
    }

    private static Values target(OpenUser open) {
        return open.user().sendable().get();
    }

    /// A request as it was sent; of a group's version, which guarded it, nothing is kept.
    public static Request of(Sent sent) {
        String user = "/api/v2/users/" + sent.userId();
        boolean members = sent.patch().fields().contains(Catalogue.GROUPS);
        return switch (sent.method()) {
            case "PATCH" -> new Request("PATCH " + user, UserJson.pretty(sent.patch()));
            case "PUT" ->
                new Request(
                        "PUT " + user + "/profileskills",
                        MembersJson.write(sent.patch().body().get(Catalogue.PROFILE_SKILLS)));
            case "POST" -> new Request("POST " + members(sent), MembersJson.write(List.of(sent.userId())));
            default ->
                new Request(sent.method() + " " + (members ? members(sent) + "?ids=" + sent.userId() : user), "");
        };
    }

    /// Whose member the person became or was: the one group by which what was asked differs from what was before.
    private static String members(Sent sent) {
        Set<String> groups = ids(sent.before());
        Set<String> after = ids(sent.patch().body());
        boolean left = groups.containsAll(after);
        Set<String> more = new HashSet<>(left ? groups : after);
        more.removeAll(left ? after : groups);
        return "/api/v2/groups/" + String.join(",", more) + "/members";
    }

    private static Set<String> ids(Values user) {
        return user.get(Catalogue.GROUPS).stream()
                .map(group -> group.get(Membership.ID))
                .collect(Collectors.toSet());
    }

    /// All bodies in order, as they are copied.
    public static String json(List<Request> requests) {
        return String.join("\n\n", requests.stream().map(Request::json).toList());
    }
}
