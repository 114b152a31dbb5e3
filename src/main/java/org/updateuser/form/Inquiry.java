package org.updateuser.form;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.updateuser.wire.Release;
import org.updateuser.wire.ReleasesJson;
import org.updateuser.wire.Unreadable;

/// Asks for the list of releases once, and finds out whether one of them is newer. It blocks.
///
/// @param running the version that runs
record Inquiry(Updates.Source source, UpdateWords said, String running) {
    /// What came of it.
    ///
    /// @param place who was asked, if anybody
    /// @param failure why it is not known whether something newer is out
    record Result(Optional<URI> place, Optional<Newest> newest, Optional<Notice> failure) {
        static Result failed(Optional<URI> place, Notice why) {
            return new Result(place, Optional.empty(), Optional.of(why));
        }
    }

    Result make() {
        Optional<URI> place = source.place();
        if (place.isEmpty()) {
            return Result.failed(place, said.noPlace());
        }
        return switch (source.ask(place.get())) {
            case ReleaseAnswer.Missed missed -> Result.failed(place, said.missed(missed, place.get()));
            case ReleaseAnswer.Got(String json) -> read(json, place.get());
        };
    }

    private Result read(String json, URI place) {
        Optional<ProgramVersion> version = ProgramVersion.of(running);
        try {
            List<Release> releases = ReleasesJson.read(json);
            return version.isEmpty()
                    ? Result.failed(Optional.of(place), said.incomparable(running))
                    : new Result(Optional.of(place), Newest.of(releases, version.get(), place), Optional.empty());
        } catch (Unreadable garbage) {
            return Result.failed(Optional.of(place), said.unreadable(garbage, place));
        }
    }
}
