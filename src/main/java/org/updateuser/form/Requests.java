package org.updateuser.form;

import java.util.List;
import org.updateuser.model.Values;
import org.updateuser.patch.Plan;
import org.updateuser.patch.Sent;
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
        if (!open.hasVersion()) {
            return List.of();
        }
        Values base = open.user().base().get();
        Values target = open.user().sendable().get();
        return Plan.of(base, target).preview(base, target).stream()
                .map(patch -> new Request("PATCH /api/v2/users/" + open.id(), UserJson.pretty(patch)))
                .toList();
    }

    /// A request as it was sent.
    public static Request of(Sent sent) {
        boolean patch = sent.method().equals("PATCH");
        return new Request(
                sent.method() + " /api/v2/users/" + sent.userId(), patch ? UserJson.pretty(sent.patch()) : "");
    }

    /// All bodies in order, as they are copied.
    public static String json(List<Request> requests) {
        return String.join("\n\n", requests.stream().map(Request::json).toList());
    }
}
