package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Education;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.model.Whole;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A user of whom everything is known, and other valid values for each row.
final class Sample {
    static final String ID = "7c1f0d8e-0000-4000-8000-000000000001";

    private static final String JSON = """
            {"id":"7c1f0d8e-0000-4000-8000-000000000001","name":"Amara","preferredName":"Ama","title":"Lead",
             "department":"Sales","manager":{"id":"m-1"},"email":"amara@northwind.example",
             "username":"amara@northwind.example","acdAutoAnswer":false,"version":7,"state":"active",
             "selfUri":"/api/v2/users/7c1f0d8e-0000-4000-8000-000000000001","chat":{"jabberId":"a@chat.example"},
             "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+442079460123","display":"+44 20 7946 0123"},
               {"mediaType":"PHONE","type":"WORK2","extension":"4000","display":"4000"}],
             "images":[{"resolution":"x48","imageUri":"https://pictures.example/48.png"}],
             "profileSkills":["French"],"certifications":["CII Diploma"],
             "locations":[{"notes":"desk 4","locationDefinition":{"id":"l-1"}}],"groups":[{"id":"g-1"}],
             "biography":{"biography":"Leads.","interests":["Maps"],"hobbies":["Choir"],"spouse":"Kim",
               "education":[{"school":"Eastmoor","fieldOfStudy":"Economics","dateStart":"2004-09-01"}]},
             "employerInfo":{"officialName":"Amara O","employeeId":"NW-1","employeeType":"Full-time",
               "dateHire":"2015-03-02"}}""";

    private Sample() {}

    static Values user() {
        try {
            return UserJson.read(JSON);
        } catch (Unreadable unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static UpdateUser open() {
        return new UpdateUser(user(), () -> 0L);
    }

    static UpdateUser open(Values served) {
        return new UpdateUser(served, () -> 0L);
    }

    /// The rows a person may edit.
    static List<Leaf<?>> editable() {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().access().editable())
                .toList();
    }

    static <T> T other(Leaf<T> leaf, Values user) {
        return other(leaf, user, "2");
    }

    /// A valid value unlike the one the user has.
    static <T> T other(Leaf<T> leaf, Values user, String mark) {
        Field<T> field = leaf.field();
        Values one = Values.EMPTY.with(field, leaf.get(user));
        return changed(field, one, leaf.key(), mark).get(field);
    }

    private static Values changed(Field<?> field, Values one, String key, String mark) {
        return switch (field) {
            case Text text -> one.with(text, text(text, key, mark));
            case Flag flag -> one.with(flag, !one.get(flag));
            case Choice choice ->
                one.with(
                        choice,
                        choice.options().stream()
                                .filter(option -> !option.equals(one.get(choice)))
                                .findFirst()
                                .orElseThrow());
            case Reference reference -> one.with(reference, "m-" + mark);
            case Many<?> many -> appended(many, one, key, mark);
            case Whole _, Served _, Struct _ -> throw new IllegalArgumentException("nobody edits " + field);
        };
    }

    private static String text(Text text, String key, String mark) {
        if (key.equals("email")) {
            return "other" + mark + "@northwind.example";
        }
        return text.format() == Text.Format.DAY ? "2016-01-0" + mark : "Other " + mark;
    }

    private static <T> Values appended(Many<T> many, Values one, String key, String mark) {
        List<T> items = new ArrayList<>(one.get(many));
        items.add(item(many.item(), key, mark));
        return one.with(many, List.copyOf(items));
    }

    private static <T> T item(Field<T> item, String key, String mark) {
        Values values = switch (item) {
            case Text text -> Values.EMPTY.with(text, "Item " + mark);
            case Struct struct -> Values.EMPTY.with(struct, record(key, mark));
            default -> throw new IllegalArgumentException("no such items: " + item);
        };
        return values.get(item);
    }

    private static Values record(String key, String mark) {
        return switch (key) {
            case "addresses" -> contact("SMS", "WORK" + mark, "+44770090012" + mark);
            case "images" ->
                Values.EMPTY
                        .with(Image.RESOLUTION, "x9" + mark)
                        .with(Image.URI_TEXT, "https://pictures.example/9" + mark);
            case "locations" -> Place.of("l-" + mark);
            case "groups" -> Membership.of("g-" + mark);
            case "biography.education" -> Values.EMPTY.with(Education.SCHOOL, "Westmoor " + mark);
            default -> throw new IllegalArgumentException(key);
        };
    }

    static Values contact(String medium, String type, String address) {
        return Values.EMPTY
                .with(Contact.MEDIA_TYPE, medium)
                .with(Contact.TYPE, type)
                .withPart(Contact.ADDRESS, address);
    }

    /// Types something into a row.
    static <T> void type(UpdateUser user, Leaf<T> leaf, String mark) {
        user.state(leaf).typed().set(other(leaf, user.typed().get(), mark));
    }
}
