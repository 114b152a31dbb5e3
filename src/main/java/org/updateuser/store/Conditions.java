package org.updateuser.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.updateuser.patch.Result.Fate;

/// The conditions of a query as SQL, and the values for it in their order.
final class Conditions {
    private final StringBuilder sql = new StringBuilder("WHERE organization = ?");
    private final List<Object> values = new ArrayList<>();

    Conditions(String organization, History.Query query) {
        values.add(organization);
        query.userId().ifPresent(id -> add("user_id = ?", id));
        query.from().ifPresent(time -> add("at >= ?", stamp(time)));
        query.until().ifPresent(time -> add("at < ?", stamp(time)));
        query.property().ifPresent(name -> add("instr(properties, ?) > 0", " " + name + " "));
        if (!query.fates().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(query.fates().size(), "?"));
            sql.append(" AND fate IN (").append(marks).append(")");
            values.addAll(query.fates().stream().map(Fate::name).toList());
        }
    }

    private static Long stamp(Instant time) {
        return Stamp.of(time);
    }

    /// One more that has to hold.
    Conditions add(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
