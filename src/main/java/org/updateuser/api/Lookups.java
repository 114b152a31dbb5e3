package org.updateuser.api;

import java.util.List;
import org.updateuser.model.Person;
import org.updateuser.wire.Listing;
import org.updateuser.wire.ListingJson;
import org.updateuser.wire.SearchJson;
import org.updateuser.wire.TelephonyJson;
import org.updateuser.wire.TelephonyJson.Extension;
import org.updateuser.wire.TelephonyJson.Pool;

/// What is looked up while somebody types, so that a mistake is seen before the server refuses it: who has an extension
/// or an email already, and who is above whom. Nothing here changes anything.
public final class Lookups {
    /// The permission to see extensions and pools (the schema beside the facts).
    public static final String EXTENSIONS = "telephony:extensionPool:view";

    private static final String EDGES = "/api/v2/telephony/providers/edges/";
    private static final int POOLS_PAGE = 100;

    private final Way line;

    Lookups(Way line) {
        this.line = line;
    }

    /// Who or what has an extension. It takes the permission [#EXTENSIONS]; an extension in no pool is not among them.
    public Reading<Listing<Extension>> extension(String number) {
        String path = EDGES + "extensions?pageSize=25&_number=" + Call.encoded(number);
        return Answer.reading(line.send(Call.get(path)), TelephonyJson::extensions);
    }

    /// A page of the pools that extensions come from, from 1. It takes the permission [#EXTENSIONS].
    public Reading<Listing<Pool>> pools(int page) {
        String path = EDGES + "extensionpools?pageSize=" + POOLS_PAGE + "&pageNumber=" + page;
        return Answer.reading(line.send(Call.get(path)), TelephonyJson::pools);
    }

    /// Whoever has an email or signs in with it, deleted people too. A search may not know yet of what was changed a
    /// moment ago.
    public Reading<Listing<Person>> email(String email) {
        return Answer.reading(
                line.send(new Call("POST", "/api/v2/users/search", SearchJson.email(email))), SearchJson::read);
    }

    /// A person's manager, theirs, and so on upwards.
    public Reading<List<Person>> superiors(String id) {
        return relatives(id, "superiors");
    }

    /// Whoever has the person for a manager.
    public Reading<List<Person>> reports(String id) {
        return relatives(id, "directreports");
    }

    private Reading<List<Person>> relatives(String id, String which) {
        String path = "/api/v2/users/" + Call.encoded(id) + "/" + which;
        return Answer.reading(line.send(Call.get(path)), ListingJson::relatives);
    }
}
