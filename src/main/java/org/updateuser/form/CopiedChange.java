package org.updateuser.form;

import java.net.URI;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.wire.RequestScript;
import org.updateuser.wire.TerraformWords;
import org.updateuser.wire.UserBlock;

/// The present change of a person, as other programs send or read it: the very requests that a save would send, and
/// never what signs in.
///
/// @param server where the people are
public record CopiedChange(URI server, Words words) {
    /// The variable of the machine that the commands take the token from.
    public static final String TOKEN_VARIABLE = RequestScript.TOKEN_VARIABLE;

    /// Whether there is something to copy.
    public static boolean isThere(OpenUser open) {
        return !Requests.steps(open).isEmpty();
    }

    /// The text in one of its forms; `""` where nothing would be sent.
    public String text(OpenUser open, CopyForm form) {
        List<Patch> patches = Requests.patches(open);
        if (patches.isEmpty()) {
            return "";
        }
        RequestScript script = new RequestScript(server, open.id(), patches);
        return switch (form) {
            case JSON -> Requests.json(Requests.of(open));
            case CURL -> script.curl();
            case POWERSHELL -> script.powerShell();
            case GC -> noted(script) + script.gc();
            case TERRAFORM -> UserBlock.of(after(open, patches), patches, new Lines(words));
        };
    }

    /// The vendor's command line reaches the vendor's servers only.
    private String noted(RequestScript script) {
        boolean theirs = script.environment().isPresent();
        return theirs ? "" : "# " + words.text("copied.gc.elsewhere", server.toString()) + "\n";
    }

    private static Values after(OpenUser open, List<Patch> patches) {
        Values after = open.user().base().get().with(Catalogue.ID, open.id());
        for (Patch patch : patches) {
            after = patch.applyTo(after);
        }
        return after;
    }

    private record Lines(Words words) implements TerraformWords {
        @Override
        public String head(String name) {
            return words.text("copied.terraform.head", name);
        }

        @Override
        public String version(int version) {
            return words.text("copied.terraform.version", version);
        }

        @Override
        public String imported(String command) {
            return words.text("copied.terraform.import", command);
        }

        @Override
        public String noArgument(String property, String json) {
            return words.text("copied.terraform.noArgument", property, json);
        }

        @Override
        public String noState(String state) {
            return words.text("copied.terraform.noState", state);
        }
    }
}
