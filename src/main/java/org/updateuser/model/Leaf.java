package org.updateuser.model;

import org.jspecify.annotations.Nullable;

/// What one row of a form edits: a property, or one part of a struct.
///
/// @param owner the struct whose part this is; null for a property
/// @param field the property or part
/// @param <T> what its value is
public record Leaf<T>(@Nullable Struct owner, Field<T> field) {
    /// Its name in labels, FXML ids and files: `title`, `biography.spouse`.
    public String key() {
        return owner == null ? field.name() : owner.name() + "." + field.name();
    }

    /// The property it is, or belongs to.
    public Field<?> property() {
        return owner == null ? field : owner;
    }

    /// Whether anything is known of it, be it that it is empty.
    public boolean in(Values user) {
        return user.has(property());
    }

    /// Its value, or its empty value if nothing is known.
    public T get(Values user) {
        return owner == null ? user.get(field) : user.get(owner).get(field);
    }

    /// A user with another value of it.
    public Values put(Values user, T value) {
        return owner == null
                ? user.with(field, value)
                : user.with(owner, user.get(owner).withPart(field, value));
    }

    /// Whether two users mean the same by it.
    public boolean same(Values left, Values right) {
        return in(left) == in(right) && field.same(get(left), get(right));
    }

    @Override
    public String toString() {
        return key();
    }
}
