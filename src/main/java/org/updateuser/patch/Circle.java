package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;

/// A manager who would make a circle, since he or she reports to the person already. Nothing proves that the service
/// refuses one, so it is kept from being sent: whatever the service does, nobody wants it.
///
/// @param manager the id of whoever may not become the manager, or `""` for nobody
/// @param chain the names from that manager up to the person, each reporting to the next
public record Circle(String manager, List<String> chain) {
    /// Nothing is known of one.
    public static final Circle NONE = new Circle("", List.of());

    private static final Leaf<String> ROW = new Leaf<>(null, Catalogue.MANAGER);

    public Circle {
        chain = List.copyOf(chain);
    }

    /// What there is to say of it.
    public Finding finding() {
        return new Finding(ROW, -1, Problem.of(Problem.Code.MANAGER_CIRCLE, String.join(" → ", chain)));
    }

    /// What can be sent all the same: the manager stays as on the server, the rest goes.
    public Checked without(Checked checked, Values base, Values typed) {
        boolean closes = !manager.isEmpty() && ROW.get(typed).equals(manager) && !ROW.same(base, typed);
        if (!closes) {
            return checked;
        }
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.add(finding());
        return new Checked(ROW.put(checked.sendable(), ROW.get(base)), List.copyOf(findings));
    }
}
