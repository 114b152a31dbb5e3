package org.updateuser.model;

import static org.updateuser.model.Section.ABOUT;
import static org.updateuser.model.Section.CONTACTS;
import static org.updateuser.model.Section.EMPLOYMENT;
import static org.updateuser.model.Section.IMAGES;
import static org.updateuser.model.Section.PLACES;
import static org.updateuser.model.Section.PROFILE;
import static org.updateuser.model.Section.SKILLS;
import static org.updateuser.model.Section.STATE;
import static org.updateuser.model.Text.day;
import static org.updateuser.model.Text.line;
import static org.updateuser.model.Text.paragraph;
import static org.updateuser.model.Traits.in;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.model.Many.Order;
import org.updateuser.model.Reference.Target;

/// Every property of the resource `UpdateUser`, one line each. Everything else is derived from these lines.
public final class Catalogue {
    public static final Text NAME = line("name", in(PROFILE).required());
    public static final Text PREFERRED_NAME = line("preferredName", in(PROFILE));
    public static final Text TITLE = line("title", in(PROFILE));
    public static final Text DEPARTMENT = line("department", in(PROFILE));
    public static final Reference MANAGER = new Reference("manager", Target.PERSON, in(PROFILE));
    public static final Text EMAIL = line("email", in(PROFILE).required(), Rules::email);
    public static final Text USERNAME = line("username", in(PROFILE).required());
    public static final Flag ACD_AUTO_ANSWER = new Flag("acdAutoAnswer", in(PROFILE));
    public static final Text ID = line("id", in(PROFILE).readOnly());
    public static final Whole VERSION = new Whole("version", in(PROFILE).guard());
    public static final Text SELF_URI = line("selfUri", in(PROFILE).readOnly());

    public static final Many<Values> ADDRESSES =
            new Many<>("addresses", in(CONTACTS), Order.SERVED, Contact.ENTRY, Contact::slot).distinct();
    public static final Text JABBER_ID = line("jabberId", in(CONTACTS));
    public static final Struct CHAT = new Struct("chat", in(CONTACTS), JABBER_ID);
    public static final Many<Values> PRIMARY_CONTACT_INFO =
            new Many<>("primaryContactInfo", in(CONTACTS).readOnly(), Order.SERVED, Contact.ENTRY, Contact::slot);

    public static final Many<String> PROFILE_SKILLS =
            texts("profileSkills", in(SKILLS).onExpand());
    public static final Many<String> CERTIFICATIONS =
            texts("certifications", in(SKILLS).onExpand());

    public static final Many<Values> IMAGES_LIST = new Many<>(
                    "images", in(IMAGES), Order.SERVED, Image.ENTRY, image -> image.get(Image.RESOLUTION))
            .distinct();

    public static final Many<Values> LOCATIONS =
            new Many<>("locations", in(PLACES).onExpand(), Order.FREE, Place.ENTRY, Place::id).distinct();
    public static final Many<Values> GROUPS = new Many<>(
                    "groups", in(PLACES).onExpand(), Order.FREE, Membership.ENTRY, group -> group.get(Membership.ID))
            .distinct();

    public static final Text BIOGRAPHY_TEXT = paragraph("biography", in(ABOUT));
    public static final Many<String> INTERESTS = texts("interests", in(ABOUT));
    public static final Many<String> HOBBIES = texts("hobbies", in(ABOUT));
    public static final Text SPOUSE = line("spouse", in(ABOUT));
    public static final Many<Values> EDUCATION =
            new Many<>("education", in(ABOUT), Order.SERVED, Education.ENTRY, Education::key);
    public static final Struct BIOGRAPHY =
            new Struct("biography", in(ABOUT).onExpand(), BIOGRAPHY_TEXT, INTERESTS, HOBBIES, SPOUSE, EDUCATION);

    public static final Text OFFICIAL_NAME = line("officialName", in(EMPLOYMENT));
    public static final Text EMPLOYEE_ID = line("employeeId", in(EMPLOYMENT));
    public static final Choice EMPLOYEE_TYPE =
            Choice.open("employeeType", in(EMPLOYMENT), "Full-time", "Part-time", "Contractor");
    public static final Text DATE_HIRE = day("dateHire", in(EMPLOYMENT));
    public static final Struct EMPLOYER_INFO =
            new Struct("employerInfo", in(EMPLOYMENT).onExpand(), OFFICIAL_NAME, EMPLOYEE_ID, EMPLOYEE_TYPE, DATE_HIRE);

    public static final Choice STATE_CHOICE = new Choice("state", in(STATE).alone(), "active", "inactive", "deleted");

    /// All properties, in the order in which they are shown and sent.
    public static final List<Field<?>> PROPERTIES = List.of(
            NAME,
            PREFERRED_NAME,
            TITLE,
            DEPARTMENT,
            MANAGER,
            EMAIL,
            USERNAME,
            ACD_AUTO_ANSWER,
            ID,
            VERSION,
            SELF_URI,
            ADDRESSES,
            CHAT,
            PRIMARY_CONTACT_INFO,
            PROFILE_SKILLS,
            CERTIFICATIONS,
            IMAGES_LIST,
            LOCATIONS,
            GROUPS,
            BIOGRAPHY,
            EMPLOYER_INFO,
            STATE_CHOICE);

    /// Every row of the forms: the properties, with structs taken apart.
    public static final List<Leaf<?>> LEAVES =
            PROPERTIES.stream().flatMap(Catalogue::leaves).toList();

    private Catalogue() {}

    private static Many<String> texts(String name, Traits traits) {
        return new Many<>(name, traits, Order.FREE, line("item", traits), text -> text);
    }

    private static Stream<Leaf<?>> leaves(Field<?> property) {
        return property instanceof Struct struct
                ? struct.parts().stream().map(part -> new Leaf<>(struct, part))
                : Stream.of(new Leaf<>(null, property));
    }

    /// The row of a property that is not a struct, or of a part.
    public static <T> Leaf<T> leaf(Field<T> field) {
        return LEAVES.stream()
                .filter(leaf -> leaf.field() == field)
                .findFirst()
                .map(leaf -> new Leaf<>(leaf.owner(), field))
                .orElseThrow();
    }

    /// The row with a key such as `biography.spouse`.
    public static Optional<Leaf<?>> leaf(String key) {
        return LEAVES.stream().filter(leaf -> leaf.key().equals(key)).findFirst();
    }

    /// The names to ask for with expand, so that an editor sees everything.
    public static List<String> expands() {
        return PROPERTIES.stream()
                .filter(property -> property.traits().returned() == Returned.ON_EXPAND)
                .map(Field::name)
                .toList();
    }
}
