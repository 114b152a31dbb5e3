package org.updateuser.sandbox;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Searches for people, groups and locations, by POST and by the tokens of pages.
final class Search {
    private final Behaviour behaviour;
    private final People people;
    private final Portrait portrait;

    /// A group or a location as it is shown.
    private record Shown(ObjectNode json) implements Document {
        @Override
        public Stream<String> texts(String field) {
            return Document.texts(json, field);
        }
    }

    Search(Behaviour behaviour, People people, Portrait portrait) {
        this.behaviour = behaviour;
        this.people = people;
        this.portrait = portrait;
    }

    Answer people(Inquiry inquiry) {
        boolean all = Criteria.namesState(inquiry.query());
        var criteria = new Criteria(inquiry.query(), Comparisons.ALL);
        inquiry.page().checkReach(behaviour.value("searchReach"));
        int lag = Integer.parseInt(behaviour.value("searchLag"));
        Stream<Candidate> found = people.candidates(lag)
                .filter(candidate -> all || !candidate.isDeleted())
                .filter(criteria);
        return Answer.ok(
                inquiry.answer(found, "users", candidate -> portrait.of(candidate.person(), inquiry.expand())));
    }

    /// @param kind `groups` or `locations`
    Answer among(String kind, List<ObjectNode> all, Inquiry inquiry) {
        var criteria = new Criteria(inquiry.query(), Comparisons.SIMPLE);
        return Answer.ok(inquiry.answer(all.stream().map(Shown::new).filter(criteria), kind, Shown::json));
    }
}
