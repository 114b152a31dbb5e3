package org.updateuser.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A page of a list: which one, of what size.
///
/// @param size at least 1, at most 500 (facts §2)
/// @param number from 1
record Page(int size, int number) {
    static final int STANDARD = 25;
    static final int MOST = 500;

    Page {
        if (size < 1 || size > MOST) {
            throw Refusal.invalid("pageSize", "must lie between 1 and " + MOST);
        }
        if (number < 1) {
            throw Refusal.invalid("pageNumber", "must be at least 1");
        }
    }

    static Page of(Request request) {
        return new Page(request.number("pageSize", STANDARD), request.number("pageNumber", 1));
    }

    /// Refuses a page that ends past what the service goes to: a number of rows, or `all`.
    void checkReach(String reach) {
        if (!reach.equals("all") && (long) number * size > Long.parseLong(reach)) {
            throw Refusal.invalid("pageNumber", "leads past the first " + reach + " of this list");
        }
    }

    int count(int total) {
        return (total + size - 1) / size;
    }

    <T> List<T> cut(List<T> all) {
        int from = (int) Math.min(all.size(), (long) (number - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /// The listing of an entity: the page's elements, the counts, and the neighbours' addresses.
    <T> ObjectNode listing(Request request, List<T> all, Function<T, ObjectNode> shown) {
        ObjectNode listing = Json.object();
        var entities = listing.putArray("entities");
        cut(all).forEach(element -> entities.add(shown.apply(element)));
        return counted(request, listing, all.size());
    }

    /// The counts of a listing, and its neighbours' addresses.
    ObjectNode counted(Request request, ObjectNode listing, int total) {
        int pages = count(total);
        listing.put("pageSize", size).put("pageNumber", number);
        listing.put("total", (long) total);
        listing.put("firstUri", uri(request, 1)).put("selfUri", uri(request, number));
        listing.put("lastUri", uri(request, Math.max(1, pages)));
        if (number < pages) {
            listing.put("nextUri", uri(request, number + 1));
        }
        if (number > 1) {
            listing.put("previousUri", uri(request, number - 1));
        }
        return listing.put("pageCount", pages);
    }

    /// Those of the elements whose ids the request names, or all if it names none.
    static List<ObjectNode> chosen(Request request, List<ObjectNode> all) {
        var ids = request.list("id");
        return ids.isEmpty()
                ? all
                : all.stream().filter(one -> ids.contains(Json.text(one, "id"))).toList();
    }

    /// In the order of their names, or the other way round.
    static List<ObjectNode> named(Request request, List<ObjectNode> all) {
        Comparator<ObjectNode> order = Comparator.comparing(one -> Folded.of(Json.text(one, "name")));
        return all.stream()
                .sorted(isDescending(request) ? order.reversed() : order)
                .toList();
    }

    /// The schema's default, ASC, is not among the values it allows: all spellings are taken.
    static boolean isDescending(Request request) {
        return request.parameter("sortOrder", "ASC").toLowerCase(Locale.ROOT).startsWith("desc");
    }

    private String uri(Request request, int page) {
        String others = request.query().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("pageSize") && !entry.getKey().equals("pageNumber"))
                .flatMap(Page::parameters)
                .collect(Collectors.joining());
        return request.path() + "?pageSize=" + size + "&pageNumber=" + page + others;
    }

    private static Stream<String> parameters(Map.Entry<String, List<String>> entry) {
        return entry.getValue().stream()
                .map(value -> "&" + entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
