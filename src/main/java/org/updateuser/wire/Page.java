package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What all pages of lists have in common, whatever their rows are.
final class Page {
    /// How one row is read; empty for a row that is not what it should be.
    interface Row<T> {
        Optional<T> read(ObjectNode row) throws Unreadable;
    }

    private Page() {}

    /// A page whose rows stand under a name.
    static <T> Listing<T> read(String json, String rows, Row<T> row) throws Unreadable {
        List<T> items = new ArrayList<>();
        int[] count = {0};
        ObjectNode page = Json.object(json, rows, node -> {
            count[0]++;
            one(node, row).ifPresent(items::add);
        });
        JsonNode nodes = page.path(rows);
        long total = Json.number(page, "total", count[0]);
        if (!nodes.isArray() && !isNothing(nodes, page)) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a page without " + rows);
        }
        int number = (int) Json.number(page, "pageNumber", 1);
        return new Listing<>(List.copyOf(items), number, pages(page, number), total, count[0] - items.size());
    }

    /// An empty result may come without its list (the Terraform provider allows for it), but then it says zero.
    private static boolean isNothing(JsonNode nodes, ObjectNode page) {
        return (nodes.isMissingNode() || nodes.isNull()) && Json.number(page, "total", -1) == 0;
    }

    private static <T> Optional<T> one(JsonNode node, Row<T> row) {
        try {
            return row.read(Json.asObject(node));
        } catch (Unreadable _) { // counted by the caller: one strange row must not hide the others
            return Optional.empty();
        }
    }

    private static int pages(ObjectNode page, int number) {
        int otherwise = page.path("nextUri").isString() ? number + 1 : number;
        return (int) Json.number(page, "pageCount", otherwise);
    }
}
