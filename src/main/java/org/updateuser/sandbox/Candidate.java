package org.updateuser.sandbox;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody whom a search may find.
sealed interface Candidate extends Document {
    Person person();

    boolean isDeleted();

    /// Somebody who was changed or came later.
    record Kept(Person person) implements Candidate {
        @Override
        public boolean isDeleted() {
            return person.isDeleted();
        }

        @Override
        public Stream<String> texts(String field) {
            return switch (field) {
                case "id" -> Stream.of(person.id());
                case "state" -> Stream.of(person.state());
                case "version" -> Stream.of(Integer.toString(person.version()));
                default -> Document.texts(person.properties(), field);
            };
        }
    }

    /// Somebody who is as they were invented: what most searches look at is known without inventing all of them.
    final class Invented implements Candidate {
        private final Identity identity;
        private final Invention invention;
        private @Nullable Kept whole;

        Invented(Identity identity, Invention invention) {
            this.identity = identity;
            this.invention = invention;
        }

        @Override
        public Person person() {
            return whole().person();
        }

        private Kept whole() {
            if (whole == null) {
                whole = new Kept(invention.person(identity.number()));
            }
            return whole;
        }

        @Override
        public boolean isDeleted() {
            return identity.state().equals("deleted");
        }

        @Override
        public Stream<String> texts(String field) {
            return switch (field) {
                case "id" -> Stream.of(identity.id());
                case "state" -> Stream.of(identity.state());
                case "name" -> Stream.of(identity.name());
                case "email", "username" -> Stream.of(identity.email());
                case "title" -> Stream.of(invention.title(identity.number())).filter(title -> !title.isEmpty());
                case "department" ->
                    Stream.of(invention.department(identity.number())).filter(name -> !name.isEmpty());
                default -> whole().texts(field);
            };
        }
    }
}
