package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;

/// What of an edit needs a permission of its own, found before the server refuses the whole request for it: a
/// changed extension. The contacts then stay as they are on the server, and the rest can be sent.
public final class Allowed {
    private static final Leaf<List<Values>> CONTACTS = new Leaf<>(null, Catalogue.ADDRESSES);

    private Allowed() {}

    /// What of an edit is valid and permitted.
    public static Checked check(Values base, Values typed, Permissions permissions) {
        Checked checked = Checked.of(base, typed);
        boolean moves = permissions.lacks(Permissions.EXTENSIONS)
                && CONTACTS.in(base)
                && CONTACTS.in(typed)
                && !extensions(base).toList().equals(extensions(typed).toList());
        return moves ? without(checked, base) : checked;
    }

    private static Checked without(Checked checked, Values base) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        Problem problem = Problem.of(Problem.Code.EXTENSION_NOT_ALLOWED, Permissions.EXTENSIONS);
        findings.add(new Finding(CONTACTS, -1, problem));
        return new Checked(CONTACTS.put(checked.sendable(), CONTACTS.get(base)), List.copyOf(findings));
    }

    private static Stream<String> extensions(Values user) {
        return CONTACTS.get(user).stream()
                .map(Contact::extension)
                .filter(extension -> !extension.isEmpty())
                .sorted();
    }
}
