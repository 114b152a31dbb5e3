package org.updateuser.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Customization;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.wire.AutoAnswerJson;
import org.updateuser.wire.FieldConfigJson;
import org.updateuser.wire.Listing;
import org.updateuser.wire.ListingJson;
import org.updateuser.wire.OrganizationJson;
import org.updateuser.wire.PermissionsJson;
import org.updateuser.wire.SearchJson;
import org.updateuser.wire.UserJson;

/// One server that speaks the Genesys Cloud API, with the resources this program needs of it.
///
/// All methods block, for [Timeouts#whole] at most unless the calls are paced, and may be called from any number of
/// virtual threads at once.
public final class GenesysCloud implements AutoCloseable {
    /// The longest body of a request the service takes, in bytes (its limit `request.bytes.max`). A longer one is
    /// not sent.
    public static final int REQUEST_BYTES_MOST = 512_000;

    /// Rows of a page of people, the most the service gives.
    public static final int PEOPLE_PAGE = 500;

    /// How many people's auto-answer can be switched at once (facts, *Endpoints*).
    public static final int AUTO_ANSWERS_MOST = 50;

    private static final int NAMED_PAGE = 100; // what the Terraform provider asks for; more is not proven

    private final Way line;

    /// A server, with the usual time-outs.
    ///
    /// @param base its address, such as `https://api.mypurecloud.de`
    /// @param token asked for the access token before each request, and for another one where it is not accepted
    /// @param observer told of each exchange, on the thread of the caller; it must not throw
    /// @throws Unacceptable if no token may be sent there
    public GenesysCloud(URI base, TokenSource token, Consumer<Exchange> observer) {
        this(base, token, observer, Timeouts.USUAL);
    }

    /// A server, with other time-outs.
    ///
    /// @throws Unacceptable if no token may be sent there
    public GenesysCloud(URI base, TokenSource token, Consumer<Exchange> observer, Timeouts timeouts) {
        this(new Line(new ServerAddress(base), token, observer, timeouts));
    }

    GenesysCloud(Way line) {
        this.line = line;
    }

    /// A server that is spoken to at the pace it asks for, with what can be repeated repeated: a call may then take
    /// as long as the server asks to wait, or as somebody lets it.
    ///
    /// @param pacer of this token alone; it is closed with this
    /// @throws Unacceptable if no token may be sent there
    public static GenesysCloud paced(
            URI base, TokenSource token, Consumer<Exchange> observer, Timeouts timeouts, Pacer pacer) {
        Line line = new Line(new ServerAddress(base), token, observer, timeouts);
        return new GenesysCloud(new PacedLine(line, pacer, Urgency.HAND, RandomGenerator.getDefault()));
    }

    /// The same server for a run over many people, whose calls stay behind what is done by hand.
    public GenesysCloud inRun() {
        return new GenesysCloud(line.inRun());
    }

    /// Says no to an address no token may be sent to: anything but https, or http to this machine.
    ///
    /// @throws Unacceptable with the reason
    public static void check(URI base) {
        ServerAddress.check(base);
    }

    /// A user with everything an editor needs.
    ///
    /// @param deleted whether it is a deleted one: the service hides those unless asked
    public Reading<Values> user(String id, boolean deleted) {
        return user(id, deleted, Catalogue.expands());
    }

    /// A user with some of the properties that must be asked for. The service gives them as far as it can: one that
    /// is missing all the same is absent, not empty.
    public Reading<Values> user(String id, boolean deleted, List<String> expands) {
        String query = expand(expands) + (deleted ? "&state=deleted" : "");
        String path = userPath(id) + (query.isEmpty() ? "" : "?" + query.substring(1));
        return Answer.reading(sendTo(id, Call.get(path)), json -> UserJson.read(json, id));
    }

    /// Changes a user. After Stale the user has to be read again; if its version has not moved, it was a refusal.
    public Outcome patch(String id, Patch patch) {
        Call call = new Call("PATCH", userPath(id), UserJson.write(patch));
        return Verdict.outcome(sendTo(id, call), answer -> Verdict.applied(answer, id));
    }

    /// Deletes a user, whatever its version: nothing guards this, so read it once more before.
    ///
    /// The service answers without the user, so it is read again; if that fails, it is Done all the same, with
    /// [Values#EMPTY].
    public Outcome delete(String id) {
        Call call = new Call("DELETE", userPath(id), "");
        return Verdict.outcome(sendTo(id, call), answer -> Verdict.done(answer, () -> deleted(id)));
    }

    private Values deleted(String id) {
        return user(id, true) instanceof Reading.Got<Values> got ? got.value() : Values.EMPTY;
    }

    /// Switches auto-answer of up to [#AUTO_ANSWERS_MOST] people at once. No version guards it: whoever changed them
    /// meanwhile is not heard of.
    ///
    /// @param wanted by id
    /// @param users told the people as the service has them now, if it was applied
    public Outcome autoAnswer(Map<String, Boolean> wanted, Consumer<List<Values>> users) {
        Call call = new Call("PATCH", "/api/v2/users/bulk", AutoAnswerJson.write(wanted));
        return Verdict.outcome(line.send(call), answer -> {
            if (Answer.reading(answer, ListingJson::users) instanceof Reading.Got<Listing<Values>> got) {
                users.accept(got.value().items());
                return new Outcome.Done(Values.EMPTY, answer.correlation());
            }
            return new Outcome.Unsure(new Trouble(Trouble.Kind.WRONG_SHAPE, "no list of people"));
        });
    }

    /// The documented ways beside [#patch].
    public Detours detours() {
        return new Detours(line, id -> user(id, false));
    }

    /// What is looked up while somebody types.
    public Lookups lookups() {
        return new Lookups(line);
    }

    /// A page of the list of people.
    ///
    /// @param state `active`, `inactive`, `deleted` or `any`
    /// @param page from 1
    public Reading<Listing<Person>> people(String state, int page) {
        return Answer.reading(page(state, page, SearchJson.EXPANDS), ListingJson::people);
    }

    /// People, whatever their state, so far as the service knows them.
    ///
    /// @param ids whose. How many may be asked for at once is not documented: too many are Denied with 400
    ///     `max.user.ids`
    /// @param expands what is told only if it is asked for
    public Reading<Listing<Values>> users(List<String> ids, List<String> expands) {
        String wanted = ids.stream().filter(Call::isId).map(Call::encoded).collect(Collectors.joining(","));
        String query = "?pageSize=" + ids.size() + "&state=any" + expand(expands);
        return Answer.reading(line.send(Call.get("/api/v2/users" + query + "&id=" + wanted)), ListingJson::users);
    }

    /// A page of the list of people.
    ///
    /// @param page from 1
    /// @param expands what is told only if it is asked for
    public Reading<Listing<Values>> users(String state, int page, List<String> expands) {
        return Answer.reading(page(state, page, expands), ListingJson::users);
    }

    private Attempt page(String state, int page, List<String> expands) {
        String query = "?pageSize=" + PEOPLE_PAGE + "&pageNumber=" + page + "&state=" + Call.encoded(state);
        return line.send(Call.get("/api/v2/users" + query + expand(expands)));
    }

    private static String expand(List<String> expands) {
        return expands.isEmpty() ? "" : "&expand=" + String.join(",", expands);
    }

    /// A page of the people whose names begin in some way. A search lists people whom [#people] no longer does.
    ///
    /// @param beginning of the name, in whatever case
    /// @param page from 1
    public Reading<Listing<Person>> peopleNamed(String beginning, String state, int page) {
        String body = SearchJson.names(beginning, state, NAMED_PAGE, page);
        return Answer.reading(line.send(new Call("POST", "/api/v2/users/search", body)), SearchJson::read);
    }

    /// Who the token belongs to. Denied with 400 `not.a.user` for the token of a program.
    public Reading<Values> me() {
        return Answer.reading(line.send(Call.get("/api/v2/users/me")), UserJson::read);
    }

    /// What the owner of the token may do.
    public Reading<Permissions> permissions() {
        return Answer.reading(line.send(Call.get("/api/v2/authorization/subjects/me")), PermissionsJson::read);
    }

    /// What the organization calls the fields of its profiles, and which it hides.
    public Reading<Customization> customization() {
        return Answer.reading(line.send(Call.get("/api/v2/fieldconfig?type=person")), FieldConfigJson::read);
    }

    /// A page of the organization's groups, from 1.
    public Reading<Listing<Named>> groups(int page) {
        return Answer.reading(line.send(Call.get(named("groups", page))), ListingJson::groups);
    }

    /// A page of the organization's locations, from 1.
    public Reading<Listing<Named>> locations(int page) {
        return Answer.reading(line.send(Call.get(named("locations", page))), ListingJson::locations);
    }

    /// The organization the token belongs to.
    public Reading<Organization> organization() {
        return Answer.reading(line.send(Call.get("/api/v2/organizations/me")), OrganizationJson::read);
    }

    /// The token that all this is done with.
    public OwnToken token() {
        return new OwnToken(line);
    }

    private static String named(String what, int page) {
        return "/api/v2/" + what + "?pageSize=" + NAMED_PAGE + "&pageNumber=" + page;
    }

    private static String userPath(String id) {
        return "/api/v2/users/" + Call.encoded(id);
    }

    private Attempt sendTo(String id, Call call) {
        return Call.isId(id) ? line.send(call) : new Impossible(new Refusal(404, "not.found", "", "", List.of(), 0));
    }

    /// Ends what is under way.
    @Override
    public void close() {
        line.close();
    }
}
