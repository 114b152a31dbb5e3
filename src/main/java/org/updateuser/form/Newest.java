package org.updateuser.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.wire.Release;

/// A newer version of this program, out of an answer that is not trusted: only a version that can be compared is taken,
/// and a page only at the address of the list itself.
///
/// @param page where it can be read about and downloaded, if the list says so
record Newest(ProgramVersion version, Optional<URI> page) {
    /// The highest version above the one that runs. Who has no pre-release is told of none.
    ///
    /// @param place where the list came from
    static Optional<Newest> of(List<Release> releases, ProgramVersion running, URI place) {
        return releases.stream()
                .flatMap(release -> of(release, running, place))
                .max(Comparator.comparing(Newest::version));
    }

    private static Stream<Newest> of(Release release, ProgramVersion running, URI place) {
        return ProgramVersion.of(release.tag().strip()).stream()
                .filter(version -> version.compareTo(running) > 0)
                .filter(version -> running.isPreRelease() || !(version.isPreRelease() || release.preliminary()))
                .map(version -> new Newest(version, page(release.page(), place)));
    }

    /// An address that may be shown: https, and on the host that was asked. GitHub's list of releases is at the host
    /// `api.` of the one that has the pages, and so is Gitea's where it is set up alike.
    private static Optional<URI> page(String text, URI place) {
        try {
            URI page = new URI(text);
            String host = String.valueOf(page.getHost()).toLowerCase(Locale.ROOT);
            String asked = String.valueOf(place.getHost()).toLowerCase(Locale.ROOT);
            boolean sameHost = asked.equals(host) || asked.equals("api." + host);
            boolean plain =
                    page.getRawUserInfo() == null && page.toASCIIString().equals(text);
            return sameHost && plain && "https".equalsIgnoreCase(page.getScheme())
                    ? Optional.of(page)
                    : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /// As it is remembered: the version, and the page after a space.
    String text() {
        return page.map(address -> version + " " + address).orElse(version.toString());
    }

    /// What was remembered, if it is newer than what runs now and fits the place that is asked now.
    static Optional<Newest> remembered(String text, ProgramVersion running, URI place) {
        String[] parts = text.split(" ", 2);
        Release release = new Release(parts[0], parts.length < 2 ? "" : parts[1], false);
        return of(List.of(release), running, place);
    }
}
