package org.updateuser.wire;

import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Returned;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.node.ObjectNode;

/// A user, and a change of one, as JSON.
public final class UserJson {
    private UserJson() {}

    /// A user as the service answers.
    ///
    /// A property in another shape than its kind expects is not among the known fields but kept under its name.
    /// Of a manager, which is served as an object, only the id is read.
    ///
    /// @throws Unreadable if the text is no JSON object or is beyond the bounds of this room
    public static Values read(String json) throws Unreadable {
        return read(Json.object(json));
    }

    static Values read(ObjectNode user) throws Unreadable {
        Values values = ValueReader.KEEPING.read(Catalogue.PROPERTIES, user);
        for (Field<?> property : Catalogue.PROPERTIES) {
            if (isUnset(property, user)) {
                values = withEmpty(values, property);
            }
        }
        return values;
    }

    /// One certain user as the service answers; of one that does not say who it is, nothing else is asked.
    ///
    /// @throws Unreadable as well if it is somebody else: caches and gateways mix answers up
    public static Values read(String json, String id) throws Unreadable {
        Values user = read(json);
        String served = user.get(Catalogue.ID);
        if (!served.isEmpty() && !served.equalsIgnoreCase(id)) {
            throw new Unreadable(Kind.WRONG_SHAPE, "another user than was asked for");
        }
        return user;
    }

    /// The service leaves out what is unset. A version is never unset, so a missing one is not known.
    private static boolean isUnset(Field<?> property, ObjectNode user) {
        return !user.hasNonNull(property.name())
                && property.traits().returned() == Returned.ALWAYS
                && property.traits().access() != Access.GUARD;
    }

    private static <T> Values withEmpty(Values values, Field<T> property) {
        return values.with(property, property.empty());
    }

    /// The body of a PATCH, exactly as it is sent: the version, then what changes in the catalogue's order. Unknown
    /// properties of the user are never in it; those inside structs and items of lists are.
    public static String write(Patch patch) {
        return Json.compact(tree(patch));
    }

    /// The same body for people to read: the same members in the same order, indented by two spaces.
    public static String pretty(Patch patch) {
        return new Indented().text(tree(patch));
    }

    static ObjectNode tree(Patch patch) {
        ObjectNode body = Json.emptyObject().put(Catalogue.VERSION.name(), patch.version());
        ValueWriter.known(body, Catalogue.PROPERTIES, patch.body().without(Catalogue.VERSION));
        return body;
    }

    /// All that is known of a user and all that is kept beside it. Reading it again gives the same values.
    public static String write(Values user) {
        return Json.compact(tree(user));
    }

    /// A user as [#write(Values)] wrote it: exactly the same values, nothing added.
    ///
    /// @throws Unreadable if the text is no JSON object or is beyond the bounds of this room
    public static Values kept(String json) throws Unreadable {
        return kept(Json.object(json));
    }

    static Values kept(ObjectNode user) throws Unreadable {
        return ValueReader.EXACT.read(Catalogue.PROPERTIES, user);
    }

    /// A change as [#write(Patch)] wrote it.
    ///
    /// @throws Unreadable if the text is no JSON object with a version
    public static Patch patch(String json) throws Unreadable {
        Values body = kept(json);
        if (!body.has(Catalogue.VERSION)) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a patch without a version");
        }
        return new Patch(body.get(Catalogue.VERSION), body.without(Catalogue.VERSION));
    }

    static ObjectNode tree(Values user) {
        ObjectNode whole = Json.emptyObject();
        ValueWriter.known(whole, Catalogue.PROPERTIES, user);
        ValueWriter.unknown(whole, user);
        return whole;
    }
}
