package org.updateuser.wire;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.updateuser.model.Organization;
import org.updateuser.patch.Draft;
import org.updateuser.wire.DraftsFile.Content;
import org.updateuser.wire.DraftsFile.Origin;
import org.updateuser.wire.NotDrafts.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Reads a text that may be a file of drafts. It goes over the text token by token and makes a tree of one draft at a
/// time, so that whatever stands in it, it takes little more memory than the text.
final class DraftsReader {
    /// A user with the longest lists the service takes has fewer.
    private static final int TOKENS_MOST = 250_000;

    private static final int CHARACTERS_MOST = 4_000_000; // of one draft: ten times what a request can carry
    private static final int NAME_MOST = 200; // characters of a name that is only shown

    private final String text;
    private final Map<String, String> said = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private boolean hasDrafts;
    private int count;

    DraftsReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text; // as some editors begin a file
    }

    Content content() throws NotDrafts {
        if (text.isBlank()) {
            throw new NotDrafts(Flaw.EMPTY);
        }
        try (JsonParser parser = Json.parser(text)) {
            members(parser);
        } catch (UnexpectedEndOfInputException cut) {
            throw new NotDrafts(Flaw.CUT);
        } catch (StreamConstraintsException beyond) {
            throw new NotDrafts(Flaw.TOO_LARGE);
        } catch (JacksonException garbled) {
            throw new NotDrafts(Flaw.NOT_JSON);
        }
        return checked();
    }

    private void members(JsonParser parser) throws NotDrafts {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new NotDrafts(Flaw.OTHER_FORMAT);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("drafts") && value == JsonToken.START_ARRAY && !hasDrafts) {
                hasDrafts = true;
                drafts(parser);
            } else {
                member(parser, name);
            }
        }
        if (parser.nextToken() != null) {
            throw new NotDrafts(Flaw.NOT_JSON);
        }
    }

    /// Notes a scalar by its path; whatever else there is, a later version may have added.
    private void member(JsonParser parser, String path) throws NotDrafts {
        if (parser.currentToken().isScalarValue()) {
            if (said.put(path, parser.getString()) != null) {
                throw new NotDrafts(Flaw.NOT_JSON); // a name twice
            }
        } else if (path.equals("organization") && parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member(parser, path + "." + name);
            }
        } else {
            parser.skipChildren();
        }
    }

    private void drafts(JsonParser parser) throws NotDrafts {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count++;
            if (count > DraftsFile.DRAFTS_MOST) {
                throw new NotDrafts(Flaw.TOO_MANY);
            }
            long begin = parser.currentTokenLocation().getCharOffset();
            boolean small = skip(parser);
            long end = parser.currentLocation().getCharOffset();
            take(small && end - begin <= CHARACTERS_MOST ? text.substring((int) begin, (int) end) : "");
        }
    }

    /// Goes over a value.
    ///
    /// @return whether it is small enough for a draft
    private static boolean skip(JsonParser parser) {
        int depth = 0;
        int tokens = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : 0;
            depth -= token.isStructEnd() ? 1 : 0;
            tokens++;
        } while (depth > 0 && parser.nextToken() != null);
        return tokens <= TOKENS_MOST;
    }

    private void take(String draft) {
        try {
            drafts.add(DraftJson.read(draft).editsOnly());
        } catch (Unreadable one) {
            broken.add(count);
        }
    }

    private Content checked() throws NotDrafts {
        if (!said("format").equals(DraftsFile.FORMAT)) {
            throw new NotDrafts(Flaw.OTHER_FORMAT);
        }
        int version = version();
        if (version > DraftsFile.VERSION) {
            throw new NotDrafts(Flaw.NEWER);
        }
        if (version < 1) {
            throw new NotDrafts(Flaw.OTHER_FORMAT);
        }
        if (!hasDrafts) {
            throw new NotDrafts(Flaw.NO_DRAFTS);
        }
        return new Content(origin(), drafts, broken);
    }

    private String said(String path) {
        return said.getOrDefault(path, "");
    }

    private String shown(String path) {
        String name = said(path).strip();
        return name.length() > NAME_MOST ? name.substring(0, NAME_MOST) + "…" : name;
    }

    private int version() {
        try {
            return Integer.parseInt(said("version"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private Origin origin() {
        String id = said("organization.id");
        Optional<Organization> organization =
                id.isEmpty() ? Optional.empty() : Optional.of(new Organization(id, shown("organization.name")));
        return new Origin(organization, shown("by"), exported());
    }

    private Optional<Instant> exported() {
        try {
            return Optional.of(Instant.parse(said("exported")));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
