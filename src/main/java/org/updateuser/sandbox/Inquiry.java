package org.updateuser.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A search as it was asked for: with POST in the body, or with GET as a token of a page that an answer named before
/// (facts §1, UsersSearchResponse).
///
/// @param body the body of the POST
/// @param expand what the answer is to be expanded with
record Inquiry(ObjectNode body, Set<String> expand) {
    static Inquiry posted(Request request) {
        ObjectNode body = request.json();
        return new Inquiry(body, expand(body));
    }

    static Inquiry continued(Request request) {
        String token = request.parameter("q64", "");
        if (token.isEmpty()) {
            throw Refusal.invalid("q64", "must be given");
        }
        ObjectNode body = Json.readObject(decoded(token));
        Set<String> asked = request.list("expand");
        return new Inquiry(body, asked.isEmpty() ? expand(body) : asked);
    }

    private static Set<String> expand(ObjectNode body) {
        var expand = new LinkedHashSet<String>();
        Json.elements(body, "expand").forEach(name -> expand.add(name.asString("")));
        return expand;
    }

    /// Both alphabets of Base64 are read, with and without padding.
    private static String decoded(String token) {
        try {
            String plain = token.replace('+', '-').replace('/', '_').replace("=", "");
            return new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("q64", "is no token of a page");
        }
    }

    Page page() {
        return new Page(Json.number(body, "pageSize", Page.STANDARD), Json.number(body, "pageNumber", 1));
    }

    JsonNode query() {
        return body.path("query");
    }

    /// The answer: a page of what was found, with tokens of it and of its neighbours.
    ///
    /// @param kind what `types` says
    <T extends Document> ObjectNode answer(Stream<T> found, String kind, Function<T, ObjectNode> shown) {
        Page page = page();
        List<T> all = sorted(found);
        int pages = page.count(all.size());
        ObjectNode answer = Json.object();
        answer.put("total", (long) all.size()).put("pageCount", pages);
        answer.put("pageSize", page.size()).put("pageNumber", page.number());
        if (page.number() > 1) {
            answer.put("previousPage", token(page.number() - 1));
        }
        answer.put("currentPage", token(page.number()));
        if (page.number() < pages) {
            answer.put("nextPage", token(page.number() + 1));
        }
        answer.putArray("types").add(kind);
        var results = answer.putArray("results");
        page.cut(all).forEach(each -> results.add(shown.apply(each)));
        return answer;
    }

    private String token(int page) {
        ObjectNode other = body.deepCopy().put("pageNumber", page);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(other.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// In the order that the request wants, first key first; without one as it comes, which is by name. SCORE has no
    /// meaning here and is taken for that.
    private <T extends Document> List<T> sorted(Stream<T> found) {
        List<JsonNode> keys = body.path("sort")
                .valueStream()
                .filter(key -> !Json.text(key, "sortBy").isEmpty())
                .toList();
        if (keys.isEmpty() && Json.text(body, "sortBy").isEmpty()) {
            List<T> all = found.toList();
            return Json.text(body, "sortOrder").equals("DESC") ? all.reversed() : all;
        }
        Comparator<T> order = (keys.isEmpty() ? List.<JsonNode>of(body) : keys)
                .stream()
                        .map(Inquiry::<T>order)
                        .reduce(Comparator::thenComparing)
                        .orElseThrow();
        return found.sorted(order).toList();
    }

    private static <T extends Document> Comparator<T> order(JsonNode key) {
        String field = Json.text(key, "sortBy");
        Comparator<T> order = Comparator.comparing(
                document -> document.texts(field).map(Folded::of).findFirst().orElse(""));
        return Json.text(key, "sortOrder").equals("DESC") ? order.reversed() : order;
    }
}
