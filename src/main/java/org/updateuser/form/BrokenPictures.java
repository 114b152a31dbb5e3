package org.updateuser.form;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The pictures found broken of late and why, so that not every cell of a list asks for them anew. Forgotten after a
/// while, because a server comes back and a picture is mended. Any thread may ask.
final class BrokenPictures {
    private static final int KEPT = 1_000;
    private static final long FOR = Duration.ofMinutes(2).toNanos();

    private record Finding(String sentence, long nanos) {}

    private final LongSupplier nanos;
    private final Map<String, Finding> findings = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Finding> eldest) {
            return size() > KEPT;
        }
    };

    BrokenPictures(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void add(String address, String sentence) {
        findings.remove(address);
        findings.put(address, new Finding(sentence, nanos.getAsLong()));
    }

    /// Why the picture there is broken, if it was found so a short while ago.
    synchronized Optional<String> reason(String address) {
        Finding finding = findings.get(address);
        if (finding != null && nanos.getAsLong() - finding.nanos() > FOR) {
            findings.remove(address);
            return Optional.empty();
        }
        return Optional.ofNullable(finding).map(Finding::sentence);
    }
}
