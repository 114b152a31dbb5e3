package org.updateuser.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Folding;
import org.updateuser.model.Many;
import org.updateuser.model.Place;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;

/// A change as a block of the vendor's Terraform provider, `genesyscloud_user`.
///
/// The provider takes some arguments for empty, or for their usual value, where the block has none: so those are in it
/// whether they change or not, and lists only where they change. What the provider has no argument for is said.
public final class UserBlock {
    private static final String RESOURCE = "genesyscloud_user";
    private static final Set<String> PHONE_TYPES = Set.of("WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "OTHER");
    private static final Set<String> EMAIL_TYPES = Set.of("WORK", "HOME");
    private static final Set<String> PHONE_MEDIA = Set.of("PHONE", "SMS");
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
    private static final List<Field<?>> KNOWN_OF_CONTACT =
            List.of(Contact.MEDIA_TYPE, Contact.TYPE, Contact.ADDRESS, Contact.EXTENSION, Contact.DISPLAY);
    private static final List<Field<?>> KNOWN_OF_PLACE =
            List.of(Place.ID, Place.NOTES, Place.DEFINITION, Place.FLOORPLAN_ID);
    private static final Set<Field<?>> ARGUMENTS = Set.of(
            Catalogue.EMAIL,
            Catalogue.NAME,
            Catalogue.TITLE,
            Catalogue.DEPARTMENT,
            Catalogue.MANAGER,
            Catalogue.ACD_AUTO_ANSWER,
            Catalogue.STATE_CHOICE,
            Catalogue.PROFILE_SKILLS,
            Catalogue.CERTIFICATIONS,
            Catalogue.ADDRESSES,
            Catalogue.LOCATIONS,
            Catalogue.EMPLOYER_INFO);

    private final Values after;
    private final Values change;
    private final TerraformWords words;
    private final Hcl block = new Hcl();

    private UserBlock(Values after, Values change, TerraformWords words) {
        this.after = after;
        this.change = change;
        this.words = words;
    }

    /// The block of a change, with what is to be said of it before.
    ///
    /// @param after the person as the change would leave them
    /// @param patches the requests of the change, in order; at least one
    public static String of(Values after, List<Patch> patches, TerraformWords words) {
        String name = after.get(Catalogue.NAME);
        String label = label(name);
        String id = Quoting.shellIfNeeded(after.get(Catalogue.ID));
        Hcl text = new Hcl()
                .comment(words.head(Printable.escaped(name)))
                .comment(words.version(patches.getFirst().version()))
                .comment(words.imported(Printable.escaped("terraform import " + RESOURCE + "." + label + " " + id)));
        Hcl inner = new UserBlock(after, together(patches), words).write();
        text.block("resource " + Hcl.quoted(RESOURCE) + " " + Hcl.quoted(label), inner);
        return String.join("\n", text.lines()) + "\n";
    }

    /// What all the requests of a change write together.
    private static Values together(List<Patch> patches) {
        Values all = Values.EMPTY;
        for (Patch patch : patches) {
            all = patch.applyTo(all);
        }
        return all;
    }

    /// By what the configuration calls the person: letters and digits of the name.
    private static String label(String name) {
        String plain =
                NO_NAME.matcher(Folding.fold(name).toLowerCase(Locale.ROOT)).replaceAll("_");
        String label = plain.replaceAll("^_+|_+$", "");
        return label.isEmpty() || Character.isDigit(label.charAt(0)) ? "user" : label;
    }

    private Hcl write() {
        block.text("email", after.get(Catalogue.EMAIL)).text("name", after.get(Catalogue.NAME));
        scalar("title", Catalogue.TITLE);
        scalar("department", Catalogue.DEPARTMENT);
        if (has(Catalogue.MANAGER) || !after.get(Catalogue.MANAGER).isEmpty()) {
            block.text("manager", after.get(Catalogue.MANAGER));
        }
        block.argument("acd_auto_answer", String.valueOf(after.get(Catalogue.ACD_AUTO_ANSWER)));
        state();
        texts("profile_skills", Catalogue.PROFILE_SKILLS);
        texts("certifications", Catalogue.CERTIFICATIONS);
        addresses();
        locations();
        employer();
        Catalogue.PROPERTIES.stream()
                .filter(field -> has(field) && !ARGUMENTS.contains(field))
                .forEach(this::missing);
        return block;
    }

    private boolean has(Field<?> field) {
        return change.has(field);
    }

    private void scalar(String argument, Text text) {
        if (has(text) || !after.get(text).isEmpty()) {
            block.text(argument, after.get(text));
        }
    }

    private void state() {
        String state = after.get(Catalogue.STATE_CHOICE);
        if (state.equals("active") || state.equals("inactive")) {
            block.text("state", state);
        } else {
            block.comment(words.noState(Printable.escaped(state)));
        }
    }

    private void texts(String argument, Many<String> many) {
        if (has(many)) {
            block.argument(argument, Hcl.list(change.get(many)));
        }
    }

    private <T> void missing(Field<T> field) {
        block.comment(said(field.name(), Json.compact(ValueWriter.value(field, change.get(field)))));
    }

    private void addresses() {
        if (!has(Catalogue.ADDRESSES)) {
            return;
        }
        Hcl inner = new Hcl();
        change.get(Catalogue.ADDRESSES).forEach(contact -> contact(inner, contact));
        nested("addresses", inner);
    }

    private void nested(String argument, Hcl inner) {
        if (inner.lines().isEmpty()) {
            block.argument(argument, "[]");
        } else {
            block.block(argument, inner);
        }
    }

    private void contact(Hcl into, Values contact) {
        String medium = contact.get(Contact.MEDIA_TYPE);
        String type = contact.get(Contact.TYPE);
        if (Contact.isEmail(contact) && EMAIL_TYPES.contains(type)) {
            Hcl email = new Hcl().text("address", Contact.number(contact)).text("type", type);
            into.block("other_emails", email);
        } else if (PHONE_MEDIA.contains(medium) && PHONE_TYPES.contains(type)) {
            into.block("phone_numbers", phone(contact, medium, type));
        } else {
            into.comment(said("addresses", json(Catalogue.ADDRESSES, contact)));
            return;
        }
        rest(into, "addresses", contact, KNOWN_OF_CONTACT, Catalogue.ADDRESSES);
    }

    private String said(String property, String json) {
        return words.noArgument(Printable.escaped(property), Printable.escaped(json));
    }

    private static Hcl phone(Values contact, String medium, String type) {
        Hcl phone = new Hcl();
        if (!Contact.number(contact).isEmpty()) {
            phone.text("number", Contact.number(contact));
        }
        if (!Contact.extension(contact).isEmpty()) {
            phone.text("extension", Contact.extension(contact));
        }
        return phone.text("media_type", medium).text("type", type);
    }

    private void locations() {
        if (!has(Catalogue.LOCATIONS)) {
            return;
        }
        if (change.get(Catalogue.LOCATIONS).isEmpty()) {
            block.argument("locations", "[]");
        }
        for (Values place : change.get(Catalogue.LOCATIONS)) {
            Hcl inner = new Hcl().text("location_id", Place.id(place));
            if (!place.get(Place.NOTES).isEmpty()) {
                inner.text("notes", place.get(Place.NOTES));
            }
            block.block("locations", inner);
            rest(block, "locations", place, KNOWN_OF_PLACE, Catalogue.LOCATIONS);
        }
    }

    private void employer() {
        if (!has(Catalogue.EMPLOYER_INFO)) {
            return;
        }
        Values info = change.get(Catalogue.EMPLOYER_INFO);
        Hcl inner = new Hcl();
        part(inner, "official_name", Catalogue.OFFICIAL_NAME, info);
        part(inner, "employee_id", Catalogue.EMPLOYEE_ID, info);
        String type = info.get(Catalogue.EMPLOYEE_TYPE);
        if (Catalogue.EMPLOYEE_TYPE.knows(type)) {
            inner.text("employee_type", type);
        } else if (!type.isEmpty()) {
            inner.comment(said(Catalogue.EMPLOYEE_TYPE.name(), Json.quoted(type)));
        }
        part(inner, "date_hire", Catalogue.DATE_HIRE, info);
        info.unknown().forEach((name, json) -> inner.comment(said("employerInfo." + name, json)));
        nested("employer_info", inner);
    }

    private static void part(Hcl into, String argument, Text text, Values info) {
        if (info.has(text)) {
            into.text(argument, info.get(text));
        }
    }

    /// Says what else an entry holds.
    private void rest(Hcl into, String name, Values entry, List<Field<?>> known, Many<Values> of) {
        Values rest = entry;
        for (Field<?> field : known) {
            rest = rest.without(field);
        }
        String json = json(of, rest);
        if (!json.equals("{}") && !json.equals("{\"coordinates\":{}}")) {
            into.comment(said(name, json));
        }
    }

    private static String json(Many<Values> of, Values entry) {
        return of.item() instanceof Struct struct ? Json.compact(ValueWriter.value(struct, entry)) : "";
    }
}
