package org.updateuser.patch;

import java.util.List;
import java.util.Set;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Values;

/// The smallest PATCH: the properties that differ from the base, and the version it was made for.
///
/// A changed list is in it whole. A changed struct is in it with every part that has a value, and with an empty value
/// only for a part that was cleared. What did not change is not in it, in no form.
///
/// @param version the version the service compares with its own
/// @param body what is to be written, exactly as it is sent
public record Patch(int version, Values body) {
    /// What travels together; the state goes alone.
    private static final List<Field<?>> ORDINARY = Catalogue.PROPERTIES.stream()
            .filter(property -> property.traits().access() == Access.WRITABLE)
            .toList();

    /// What takes `base` to `mine`. Properties of which one side knows nothing are left alone.
    public static Patch of(Values base, Values mine) {
        Values body = Values.EMPTY;
        for (Field<?> property : ORDINARY) {
            body = added(body, property, base, mine);
        }
        return new Patch(base.get(Catalogue.VERSION), body);
    }

    /// What takes the state of `base` to that of `mine`: it travels alone.
    static Patch ofState(Values base, String state) {
        return new Patch(base.get(Catalogue.VERSION), Values.EMPTY.with(Catalogue.STATE_CHOICE, state));
    }

    private static <T> Values added(Values body, Field<T> property, Values base, Values mine) {
        boolean differs =
                base.has(property) && mine.has(property) && !property.same(base.get(property), mine.get(property));
        return differs ? Sending.add(body, property, base, mine) : body;
    }

    /// Whether there is nothing to send.
    public boolean isEmpty() {
        return body.fields().isEmpty();
    }

    /// The properties that are written.
    public Set<Field<?>> fields() {
        return body.fields();
    }

    /// What a server that applies everything would have afterwards, but for the version.
    public Values applyTo(Values user) {
        Values result = user;
        for (Field<?> field : body.fields()) {
            result = result.take(field, body);
        }
        return result;
    }
}
